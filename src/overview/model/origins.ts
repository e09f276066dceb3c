import type { OtherReport } from "../../core/compare/types";
import type { StoryView } from "../../core/views/types";

/** A report with the question it answers. */
export interface PlacedReport {
  report: OtherReport;
  question: string;
}

export interface OriginNode {
  id: string;
  /** Outlets that stand on it, most reports first. */
  outlets: string[];
  reports: PlacedReport[];
}

export interface OriginLink {
  origin: string;
  outlet: string;
  reports: number;
}

/** Who stands on whom: origins and outlets with a link for every outlet that reports something from an origin. */
export interface OriginPicture {
  origins: OriginNode[];
  outlets: { id: string; reports: number }[];
  links: OriginLink[];
}

/** The picture of the whole story, or of one question where its id is given. Widest-carried origins first. */
export function originPicture(view: StoryView, question: string | null): OriginPicture {
  const placed = view.questions
    .filter(({ id }) => question === null || id === question)
    .flatMap(({ id, positions }) =>
      positions.flatMap(({ reports }) => reports.map((report) => ({ report, question: id }))),
    );
  const origins = [...groupBy(placed, ({ report }) => report.origin)].map(([id, reports]) => ({
    id,
    reports,
    outlets: byCount(reports.map(({ report }) => report.outlet)).map(([outlet]) => outlet),
  }));
  origins.sort((a, b) => b.outlets.length - a.outlets.length || b.reports.length - a.reports.length);
  return {
    origins,
    outlets: byCount(placed.map(({ report }) => report.outlet)).map(([id, reports]) => ({ id, reports })),
    links: origins.flatMap((origin) =>
      byCount(origin.reports.map(({ report }) => report.outlet)).map(([outlet, reports]) => ({
        origin: origin.id,
        outlet,
        reports,
      })),
    ),
  };
}

function groupBy<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const byCount = (items: string[]): [string, number][] =>
  [...groupBy(items, (item) => item)]
    .map(([item, same]): [string, number] => [item, same.length])
    .sort((a, b) => b[1] - a[1]);
