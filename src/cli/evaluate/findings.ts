import { groupBy, type Judged } from "./pairs";

/** A miss or a false match, with a guess at its cause. */
export interface Finding {
  kind: "missed" | "wrong";
  position: string;
  cause: string;
  where: string;
  text: string;
}

/** Why a false match is one, read off the labels: another answer, another question, or nothing at all. */
function causeOfWrong(position: string, gold: Set<string>): string {
  const question = position.split("/")[0];
  if ([...gold].some((other) => other.split("/")[0] === question)) return "another answer to the question";
  return gold.size > 0 ? "another question" : "no position at all";
}

const pronoun = /^(?:he|she|it|they|this|that|the (?:two|pair|men))\b/i;

/** Why a miss is one, as far as the sentence shows it. */
function causeOfMiss(judged: Judged, position: string): string {
  const question = position.split("/")[0];
  if ([...judged.found.keys()].some((other) => other.split("/")[0] === question)) return "read as another answer";
  if (pronoun.test(judged.sentence.text)) return "subject in the sentence before";
  if (/\b(?:not|n't|no|never|den\w+|reject\w*|refus\w+|neither)\b/i.test(judged.sentence.text))
    return "negation or denial";
  return judged.found.size > 0 ? "one position of several" : "wording unknown";
}

export function findingsOf(judged: Judged[]): Finding[] {
  return judged.flatMap((one) => {
    const at = { where: `${one.article} ¶ ${one.sentence.paragraph + 1}`, text: one.sentence.text };
    const wrong = [...one.found.keys()].filter((p) => !one.gold.has(p));
    const missed = [...one.gold].filter((p) => !one.found.has(p));
    return [
      ...wrong.map(
        (position): Finding => ({ kind: "wrong", position, cause: causeOfWrong(position, one.gold), ...at }),
      ),
      ...missed.map((position): Finding => ({ kind: "missed", position, cause: causeOfMiss(one, position), ...at })),
    ];
  });
}

/** Gold positions of one question against those found: `gold → found`, with `–` for none. */
export function confusion(judged: Judged[], question: string): [string, number][] {
  const of = (positions: Iterable<string>) =>
    [...positions].filter((p) => p.split("/")[0] === question).map((p) => p.split("/")[1] ?? p);
  const cells = judged.flatMap((one) => {
    const gold = of(one.gold);
    const found = of(one.found.keys());
    if (gold.length === 0 && found.length === 0) return [];
    return [`${gold.sort().join(" + ") || "–"} → ${found.sort().join(" + ") || "–"}`];
  });
  return [...groupBy(cells, (cell) => cell)]
    .map(([cell, all]): [string, number] => [cell, all.length])
    .sort((a, b) => b[1] - a[1]);
}

/** Share of right matches by stretches of the score: where it is honest, the two columns agree. */
export function calibration(judged: Judged[]): { from: number; matches: number; score: number; right: number }[] {
  const matches = judged.flatMap((one) =>
    [...one.found].map(([position, score]) => ({ score, right: one.gold.has(position) })),
  );
  return [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95].flatMap((from, i, all) => {
    const inside = matches.filter(({ score }) => score >= from && score < (all[i + 1] ?? 2));
    if (inside.length === 0) return [];
    const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    return [
      {
        from,
        matches: inside.length,
        score: mean(inside.map((m) => m.score)),
        right: mean(inside.map((m) => Number(m.right))),
      },
    ];
  });
}
