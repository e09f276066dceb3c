import type { JSX } from "preact";
import type { OtherReport, ReportTexts } from "../../core/compare/types";
import { useI18n } from "../i18n/context";
import { initialsOf, outletName } from "../report/origins";
import { passageLink } from "../report/passage-link";
import { Icon } from "./Icon";
import { Monogram } from "./Monogram";

interface ReportRowProps {
  report: OtherReport;
  /** Further reports of the same article, told under one name. */
  more?: OtherReport[];
  texts: Pick<ReportTexts, "outlets">;
}

/** The arrow stays on the line of the last word. */
function PassageLink({ href, text }: { href: string; text: string }): JSX.Element {
  const cut = text.trimEnd().lastIndexOf(" ") + 1;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text.slice(0, cut)}
      <span class="ss-together">
        {text.slice(cut)}
        <Icon name="outside" class="ss-outside" />
      </span>
    </a>
  );
}

function Says({ report }: { report: OtherReport }): JSX.Element {
  const link = passageLink(report.url, report.anchor);
  return (
    <div class="ss-row-says" dir="auto">
      {link ? <PassageLink href={link} text={report.says} /> : report.says}
    </div>
  );
}

/** One report of another outlet, as a list item: who, when, what; linked to its passage where an address is known. */
export function ReportRow({ report, more = [], texts }: ReportRowProps): JSX.Element {
  const { t, date } = useI18n();
  const note = report.role === "link" || report.role === "headline" ? t(`report.${report.role}`) : null;
  return (
    <li class="ss-row">
      <Monogram initials={initialsOf(report.outlet, texts)} />
      <div>
        <div class="ss-row-who">
          <bdi>{outletName(report.outlet, texts)}</bdi>
          <time dateTime={report.published}>{date(report.published)}</time>
          {note && <span class="ss-row-note">{note}</span>}
        </div>
        {[report, ...more].map((each) => (
          <Says key={`${each.position} ${each.says}`} report={each} />
        ))}
      </div>
    </li>
  );
}
