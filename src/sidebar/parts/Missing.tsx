import type { JSX } from "preact";
import type { PageReport } from "../../core/compare/types";
import { useI18n } from "../../ui/i18n/context";
import { Disclosure } from "../../ui/parts/Disclosure";
import { ReportRow } from "../../ui/parts/ReportRow";
import { outletName } from "../../ui/report/origins";
import { usePanel } from "../panel-context";

/** What at least two other outlets reported by then and this article does not. */
export function Missing({ report }: { report: PageReport }): JSX.Element | null {
  const { t, list } = useI18n();
  const { state } = usePanel();
  const { missing, texts } = report;
  if (missing.length === 0) return null;
  return (
    <section class="missing">
      <h3>{t("missing.title", { count: missing.length })}</h3>
      <p class="quiet">{t("missing.explain")}</p>
      <ul class="ss-rows">
        {missing.map(({ position, outlets, reports }) => (
          <li key={position} class="missing-item">
            <h4 dir="auto">{texts.questions[position.split("/")[0] ?? ""]?.question}</h4>
            <p dir="auto">{texts.positions[position]?.statement ?? position}</p>
            <Disclosure label={list(outlets.map((id) => outletName(id, texts)))} open={state.filter === "missing"}>
              <ul class="ss-rows">
                {reports.map((other) => (
                  <ReportRow key={`${other.article} ${other.says}`} report={other} texts={texts} />
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
