import type { JSX } from "preact";
import type { StoryView } from "../../../core/views/types";
import { useOverviewI18n } from "../../i18n";
import type { OriginPicture, PlacedReport } from "../../model/origins";
import type { Selection } from "./OriginMap";

interface OriginReportsProps {
  view: StoryView;
  picture: OriginPicture;
  selected: Selection | null;
  linkTo: (question: string) => string;
}

/** What the chosen origin carries, or what the chosen outlet stands on, report by report. */
export function OriginReports({ view, picture, selected, linkTo }: OriginReportsProps): JSX.Element {
  const { t } = useOverviewI18n();
  const reports = selected ? reportsOf(picture, selected) : [];
  return (
    <div class="origin-reports" role="status">
      {selected ? <p>{sentence(view, reports, selected, t)}</p> : <p class="quiet">{t("overview.origins.none")}</p>}
      <ul>
        {reports.map(({ report, question }) => (
          <li key={`${report.article} ${report.position} ${report.says}`} dir="auto">
            <b>{view.texts.outlets[report.outlet]?.name ?? report.outlet}</b> {report.says}{" "}
            <a href={linkTo(question)}>{view.texts.questions[question]?.short ?? question}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const reportsOf = (picture: OriginPicture, { kind, id }: Selection): PlacedReport[] =>
  picture.origins.flatMap((origin) => origin.reports).filter(({ report }) => report[kind] === id);

function sentence(
  view: StoryView,
  reports: PlacedReport[],
  { kind, id }: Selection,
  t: ReturnType<typeof useOverviewI18n>["t"],
): string {
  const count = (key: "origin" | "outlet"): number => new Set(reports.map(({ report }) => report[key])).size;
  if (kind === "outlet") {
    const outlet = view.texts.outlets[id]?.name ?? id;
    return t("overview.origins.outlet", { outlet, origins: t("origins.independent", { count: count("origin") }) });
  }
  return t("overview.origins.carried", {
    origin: view.texts.origins[id]?.name ?? id,
    reports: t("overview.reports", { count: reports.length }),
    outlets: t("overview.outlets", { count: count("outlet") }),
  });
}
