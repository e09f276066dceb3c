import type { JSX } from "preact";
import type { OriginCount, OtherReport } from "../../core/compare/types";
import type { StoryView } from "../../core/views/types";
import { OriginsLine } from "../parts/OriginsLine";
import { ReportRow } from "../parts/ReportRow";

interface PositionBlockProps {
  view: StoryView;
  position: StoryView["questions"][number]["positions"][number];
}

/** Outlets and independent origins behind one answer. */
function countOrigins(reports: OtherReport[]): OriginCount {
  const ids = [...new Set(reports.map((report) => report.origin))];
  return { outlets: new Set(reports.map((report) => report.outlet)).size, independent: ids.length, ids };
}

/** One answer with everybody who reports it, and where they have it from. */
export function PositionBlock({ view, position }: PositionBlockProps): JSX.Element {
  return (
    <div class="position">
      <p class="position-answer" dir="auto">
        {view.texts.positions[position.id]?.answer ?? position.id}
      </p>
      <ul class="ss-rows">
        {position.reports.map((report) => (
          <ReportRow key={`${report.article} ${report.says}`} report={report} texts={view.texts} />
        ))}
      </ul>
      <OriginsLine count={countOrigins(position.reports)} reports={position.reports} texts={view.texts} />
    </div>
  );
}
