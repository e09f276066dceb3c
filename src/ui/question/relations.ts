import type { StoryView } from "../../core/views/types";
import type { ShapeName } from "../parts/Shape";

/** Why two answers stand apart, with the other question where the relation leads out of this one. */
export interface Reason {
  shape: Exclude<ShapeName, "missing">;
  why: string;
  elsewhere: string | null;
}

const shapes: Record<string, Reason["shape"]> = {
  conflicts: "conflict",
  disputes: "disputed",
  differs: "differs",
  refines: "agrees",
  updates: "later",
};

const questionOf = (view: StoryView, position: string): string | null =>
  view.questions.find(({ positions }) => positions.some(({ id, reports }) => id === position && reports.length > 0))
    ?.id ?? null;

/** The relations that touch a question's reported answers, those inside the question first. */
export function reasonsFor(view: StoryView, question: string): Reason[] {
  const reasons = view.relations.flatMap(({ a, b, kind, why }) => {
    const sides = [questionOf(view, a), questionOf(view, b)];
    if (sides.includes(null) || !sides.includes(question)) return [];
    const elsewhere = sides.find((side) => side !== question) ?? null;
    return [{ shape: shapes[kind] ?? "differs", why, elsewhere }];
  });
  return reasons.sort((a, b) => Number(a.elsewhere !== null) - Number(b.elsewhere !== null));
}
