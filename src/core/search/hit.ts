import type { SearchedQuestion } from "./document";
import { termsOf } from "./terms";
import type { SearchHit } from "./types";

/** Places of the found terms in a text, in order. */
const marksIn = (text: string, found: Set<string>): [number, number][] =>
  termsOf(text)
    .filter(({ term }) => found.has(term))
    .map(({ start, end }) => [start, end]);

/** A found question with who says what; `terms` are the words of the index that matched. */
export function hitOf(
  { loaded, question, standing, voices }: SearchedQuestion,
  score: number,
  terms: string[],
): SearchHit {
  const found = new Set(terms);
  return {
    story: loaded.story.id,
    question: question.id,
    text: question.question,
    marks: marksIn(question.question, found),
    score,
    standing: standing === "only" ? "single" : standing,
    positions: question.positions.flatMap(({ id, short, statement }) => {
      const outlets = [...new Set((voices.get(id) ?? []).map(({ article }) => article.outlet))];
      return outlets.length > 0 ? [{ position: id, short, statement, marks: marksIn(statement, found), outlets }] : [];
    }),
  };
}
