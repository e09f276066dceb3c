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
const ofKind: Record<string, CellStanding> = {
  conflicts: "conflict",
  disputes: "disputed",
  differs: "differs",
};
const nothing: Cell = { standing: "none", positions: [], overtaken: false };

/** Both sides of a conflict get the same mark: the table takes no side, the words say who reports what. */
export function readCells(view: StoryView): CellOf {
  const outletsAt = reporters(view);
  const cells = new Map<string, Cell>();
  for (const question of view.questions) {
    for (const outlet of view.outlets) {
      const positions = question.positions.filter((position) => outletsAt.get(position.id)?.has(outlet));
      if (positions.length > 0) {
        const ids = positions.map((position) => position.id);
        cells.set(`${question.id} ${outlet}`, cellFor(view, outletsAt, ids, outlet));
      }
    }
  }
  return (question, outlet) => cells.get(`${question} ${outlet}`) ?? nothing;
}

function reporters(view: StoryView): Map<string, Set<string>> {
  const positions = view.questions.flatMap((question) => question.positions);
  return new Map(positions.map(({ id, reports }) => [id, new Set(reports.map((report) => report.outlet))]));
}

function cellFor(view: StoryView, outletsAt: Map<string, Set<string>>, positions: string[], outlet: string): Cell {
  const others = (position: string) => [...(outletsAt.get(position) ?? [])].some((id) => id !== outlet);
  const met = view.relations
    .flatMap(({ a, b, kind }) => [
      { kind, own: a, other: b, first: true },
      { kind, own: b, other: a, first: false },
    ])
    .filter(({ own, other }) => positions.includes(own) && others(other));
  const found: CellStanding[] = [positions.some(others) ? "agrees" : "only", ...met.map(standingOf)];
  return {
    standing: found.reduce((best, next) => (rank.indexOf(next) > rank.indexOf(best) ? next : best)),
    positions,
    overtaken: met.some(({ kind, first, other }) => kind === "updates" && first && !positions.includes(other)),
  };
}

/** A finer answer differs from the wider one, which says less; the wider one agrees with the finer. */
function standingOf({ kind, first }: { kind: string; first: boolean }): CellStanding {
  if (kind === "refines") return first ? "differs" : "agrees";
  return ofKind[kind] ?? "only";
}
