import type { OtherReport } from "../../core/compare/types";
import type { CellStanding, StoryView } from "../../core/views/types";

export type ViewQuestion = StoryView["questions"][number];

/** What one outlet reports on one question: the answers it gives, and how they stand among the other outlets'. */
export interface Cell {
  standing: CellStanding;
  positions: string[];
  /** Another outlet later reported that things had moved on. */
  overtaken: boolean;
}

/** Answers the question "what does this outlet report here?" for every question and outlet of a story. */
export type CellOf = (question: string, outlet: string) => Cell;

const rank: CellStanding[] = ["none", "only", "agrees", "differs", "disputed", "conflict"];
const nothing: Cell = { standing: "none", positions: [], overtaken: false };

/** A relation seen from an outlet's own answer, with the reports on both of its sides. */
interface Meeting {
  kind: string;
  sameDay: boolean;
  /** The own answer is the relation's first: the finer, or the earlier one. */
  first: boolean;
  other: string;
  own: OtherReport[];
  others: OtherReport[];
}

type ReportsAt = Map<string, OtherReport[]>;

/** Both sides of a conflict get the same mark: the table takes no side, the words say who reports what. */
export function readCells(view: StoryView): CellOf {
  const positions = view.questions.flatMap((question) => question.positions);
  const reportsAt: ReportsAt = new Map(positions.map(({ id, reports }) => [id, reports]));
  const cells = new Map<string, Cell>();
  for (const question of view.questions) {
    for (const outlet of view.outlets) {
      const own = question.positions.filter(({ reports }) => reports.some((report) => report.outlet === outlet));
      if (own.length > 0)
        cells.set(
          `${question.id} ${outlet}`,
          cellFor(
            view,
            reportsAt,
            own.map(({ id }) => id),
            outlet,
          ),
        );
    }
  }
  return (question, outlet) => cells.get(`${question} ${outlet}`) ?? nothing;
}

function cellFor(view: StoryView, reportsAt: ReportsAt, positions: string[], outlet: string): Cell {
  const byOthers = (position: string) => (reportsAt.get(position) ?? []).filter((report) => report.outlet !== outlet);
  const meetings = meetingsOf(view, reportsAt, positions, outlet);
  const shared = positions.some((position) => byOthers(position).length > 0);
  const found: CellStanding[] = [shared ? "agrees" : "only", ...meetings.map(standingOf)];
  return {
    standing: found.reduce((best, next) => (rank.indexOf(next) > rank.indexOf(best) ? next : best)),
    positions,
    overtaken: meetings.some(({ kind, first, other }) => kind === "updates" && first && !positions.includes(other)),
  };
}

function meetingsOf(view: StoryView, reportsAt: ReportsAt, positions: string[], outlet: string): Meeting[] {
  const at = (position: string): OtherReport[] => reportsAt.get(position) ?? [];
  return view.relations
    .flatMap(({ a, b, kind, sameDay }) => [
      { kind, sameDay: sameDay === "conflicts", mine: a, other: b, first: true },
      { kind, sameDay: sameDay === "conflicts", mine: b, other: a, first: false },
    ])
    .filter(({ mine }) => positions.includes(mine))
    .map(({ mine, ...meeting }) => ({
      ...meeting,
      own: at(mine).filter((report) => report.outlet === outlet),
      // Parties dispute each other also where one outlet reports both of them.
      others: at(meeting.other).filter((report) => meeting.kind === "disputes" || report.outlet !== outlet),
    }))
    .filter(({ others }) => others.length > 0);
}

const inText = (reports: OtherReport[]): OtherReport[] => reports.filter(({ role }) => role !== "link");

const onOneDay = ({ own, others }: Meeting): boolean =>
  inText(own).some((mine) => inText(others).some((other) => mine.published === other.published));

/** What a meeting makes of the cell. A link's wording belongs to another article and never raises a conflict. */
function standingOf(meeting: Meeting): CellStanding {
  const { kind, own, others, first, sameDay } = meeting;
  if (kind === "disputes") return "disputed";
  if (kind === "conflicts") return inText(own).length > 0 && inText(others).length > 0 ? "conflict" : "differs";
  if (kind === "updates") return sameDay && onOneDay(meeting) ? "conflict" : "only";
  // A finer answer differs from the wider one, which says less; the wider one agrees with the finer.
  if (kind === "refines") return first ? "differs" : "agrees";
  return "differs";
}
