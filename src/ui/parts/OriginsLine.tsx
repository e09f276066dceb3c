import type { JSX } from "preact";
import type { OriginCount, OtherReport, ReportTexts } from "../../core/compare/types";
import { useI18n } from "../i18n/context";
import { originsLine, originTrails } from "../report/origins";
import { Disclosure } from "./Disclosure";

interface OriginsLineProps {
  count: OriginCount;
  reports: OtherReport[];
  texts: Pick<ReportTexts, "origins" | "outlets">;
}

/** "3 outlets, 1 origin: …", and on demand who got it from whom. */
export function OriginsLine({ count, reports, texts }: OriginsLineProps): JSX.Element {
  const i18n = useI18n();
  return (
    <div class="ss-origins">
      <Disclosure icon="origin" label={originsLine(count, reports, texts, i18n)}>
        <dl>
          {originTrails(reports, texts, i18n).map(({ id, name, outlets }) => (
            <div key={id}>
              <dt dir="auto">{name}</dt>
              <dd dir="auto">{i18n.list(outlets)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
