import type { StoryView } from "./types";

type ViewQuestion = StoryView["questions"][number];

const weight = { conflict: 3, disputed: 2, differs: 1, agrees: 0, only: 0, none: 0 } as const;

/** Outlets that report any answer to the question. */
export const outletsOn = (question: ViewQuestion): number =>
  new Set(question.positions.flatMap((position) => position.reports.map((report) => report.outlet))).size;

/** Outlets outside the biggest camp: 0 where all report the same. */
function dissenters(question: ViewQuestion): number {
  const camps = question.positions.map((position) => new Set(position.reports.map((report) => report.outlet)).size);
  return camps.reduce((sum, camp) => sum + camp, 0) - Math.max(0, ...camps);
}

/** How contested a question is, for sorting: conflict before dispute before difference, then by the outlets involved. */
export const contestedness = (question: ViewQuestion): number =>
  weight[question.standing] * 1e6 + dissenters(question) * 1e3 + outletsOn(question);

/** Most contested first; equals keep the story's order. */
export const byContest = (questions: ViewQuestion[]): ViewQuestion[] =>
  [...questions].sort((a, b) => contestedness(b) - contestedness(a));
