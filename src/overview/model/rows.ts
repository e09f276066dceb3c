import { byContest } from "../../core/views/contested";
import type { StoryView } from "../../core/views/types";
import type { CellOf, ViewQuestion } from "./cells";

/** `contest`, `story` (the order of the index) or `outlet:<id>`: what that outlet reports first. */
export type Order = "story" | "contest" | `outlet:${string}`;

export interface RowGroup {
  /** Null where the table is not grouped. */
  theme: { id: string; title: string } | null;
  questions: ViewQuestion[];
}

export interface TableChoice {
  order: Order;
  grouped: boolean;
  /** Only questions on which outlets conflict, differ, or parties dispute. */
  contestedOnly: boolean;
}

const contested = new Set(["conflict", "disputed", "differs"]);

/** The table's rows as the reader wants them; empty groups and questions without a report are left out. */
export function tableRows(view: StoryView, cellOf: CellOf, choice: TableChoice): RowGroup[] {
  const shown = view.questions.filter(
    (question) =>
      question.positions.some((position) => position.reports.length > 0) &&
      (!choice.contestedOnly || contested.has(question.standing)),
  );
  const sorted = sortRows(shown, cellOf, choice.order);
  if (!choice.grouped) return sorted.length > 0 ? [{ theme: null, questions: sorted }] : [];
  return view.themes
    .map((theme) => ({ theme, questions: sorted.filter((question) => question.theme === theme.id) }))
    .filter((group) => group.questions.length > 0);
}

function sortRows(questions: ViewQuestion[], cellOf: CellOf, order: Order): ViewQuestion[] {
  if (order === "story") return questions;
  if (order === "contest") return byContest(questions);
  const outlet = order.slice("outlet:".length);
  const silent = (question: ViewQuestion) => Number(cellOf(question.id, outlet).standing === "none");
  return byContest(questions).sort((a, b) => silent(a) - silent(b));
}
