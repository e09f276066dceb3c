import type { JSX } from "preact";
import type { OtherReport, ReportTexts } from "../../core/compare/types";
import { useI18n } from "../../ui/i18n/context";
import { Disclosure } from "../../ui/parts/Disclosure";
import { Monogram } from "../../ui/parts/Monogram";
import { OriginsLine } from "../../ui/parts/OriginsLine";
import { ReportRow } from "../../ui/parts/ReportRow";
import { type ClaimCard, originsOf, type StanceGroup } from "../../ui/report/cards";
import { groupHeading } from "../../ui/report/citation";
import { initialsOf, outletName } from "../../ui/report/origins";

/** Agreement beyond two outlets is told by their names; what each says is a click away. */
const NAMES_ONLY_BEYOND = 2;
/** Of other stances, so many reports stand open. */
const OPEN_ROWS = 4;

/** Reports by article, so that an outlet that says two things is named once. */
function byArticle(reports: OtherReport[]): [OtherReport, ...OtherReport[]][] {
  const rows = new Map<string, [OtherReport, ...OtherReport[]]>();
  for (const report of reports) {
    const key = `${report.article} ${report.role}`;
    const row = rows.get(key);
    if (row) row.push(report);
    else rows.set(key, [report]);
  }
  return [...rows.values()];
}

const Rows = ({ rows, texts }: { rows: [OtherReport, ...OtherReport[]][]; texts: ReportTexts }): JSX.Element => (
  <ul class="ss-rows">
    {rows.map(([report, ...more]) => (
      <ReportRow key={`${report.article} ${report.role}`} report={report} more={more} texts={texts} />
    ))}
  </ul>
);

function NamesOnly({ reports, texts }: { reports: OtherReport[]; texts: ReportTexts }): JSX.Element {
  const { t, list } = useI18n();
  const outlets = [...new Set(reports.map(({ outlet }) => outlet))];
  return (
    <>
      <div class="names">
        <span class="stack">
          {outlets.slice(0, 3).map((id) => (
            <Monogram key={id} initials={initialsOf(id, texts)} />
          ))}
        </span>
        <span class="names-list">{list(outlets.map((id) => outletName(id, texts)))}</span>
      </div>
      <div class="fold">
        <Disclosure label={t("group.show", { count: outlets.length })}>
          <Rows rows={byArticle(reports)} texts={texts} />
        </Disclosure>
      </div>
    </>
  );
}

function OpenRows({ reports, texts }: { reports: OtherReport[]; texts: ReportTexts }): JSX.Element {
  const { t } = useI18n();
  const rows = byArticle(reports);
  const rest = rows.slice(OPEN_ROWS);
  return (
    <>
      <Rows rows={rows.slice(0, OPEN_ROWS)} texts={texts} />
      {rest.length > 0 && (
        <div class="fold">
          <Disclosure label={t("group.more", { count: rest.length })}>
            <Rows rows={rest} texts={texts} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

interface OthersGroupProps {
  card: ClaimCard;
  group: StanceGroup;
  texts: ReportTexts;
}

/** The reports of one stance: who, what, and on how many independent origins they stand. */
export function OthersGroup({ card, group, texts }: OthersGroupProps): JSX.Element {
  const i18n = useI18n();
  const reports = card.others[group];
  const count = originsOf(card, group);
  const namesOnly = group === "corroborating" && reports.length > NAMES_ONLY_BEYOND;
  return (
    <div class="others">
      <h4>{groupHeading(card, group, texts, i18n)}</h4>
      {namesOnly ? <NamesOnly reports={reports} texts={texts} /> : <OpenRows reports={reports} texts={texts} />}
      {count && <OriginsLine count={count} reports={reports} texts={texts} />}
    </div>
  );
}
