import type { SentenceModel } from "../../pack/types";
import { encodeModel } from "./encode";

/** A sentence for training: hashes of its features, and the positions it takes. */
export interface Lesson {
  features: number[];
  positions: string[];
}

/** Found by trying a handful of settings on articles the lessons were not drawn from. */
const rounds = 6;
const rate = 0.15;
const decay = 1e-4;
/** Most sentences take no given position; the few that do count for more. */
const weightOfTaken = 4;
/** A feature met once says nothing about the next text. */
const leastCount = 2;

/** A fixed order of lessons for each round, so that training gives the same weights everywhere. */
function* shuffled(length: number): Generator<number[]> {
  const order = Array.from({ length }, (_, i) => i);
  let seed = 1;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    yield order;
  }
}

interface Weights {
  values: Float64Array;
  /** Sum of squared slopes of each weight, for AdaGrad's own rate. */
  squares: Float64Array;
}

/** One step down the slope of the logistic loss of one lesson. */
function learn({ values, squares }: Weights, row: number[], taken: boolean): void {
  const sum = row.reduce((total, i) => total + (values[i] as number), 0);
  const error = (1 / (1 + Math.exp(-sum)) - (taken ? 1 : 0)) * (taken ? weightOfTaken : 1);
  if (Math.abs(error) < 1e-3) return;
  for (const i of row) {
    const slope = error + decay * (values[i] as number);
    squares[i] = (squares[i] as number) + slope * slope;
    values[i] = (values[i] as number) - (rate * slope) / Math.sqrt(squares[i] as number);
  }
}

/** Logistic regression for one position by AdaGrad (Duchi, Hazan, Singer 2011); the last weight is the bias. */
function fitOne(rows: number[][], taken: boolean[], size: number): Float64Array {
  const weights = { values: new Float64Array(size), squares: new Float64Array(size).fill(1e-6) };
  for (const order of shuffled(rows.length))
    for (const k of order) learn(weights, rows[k] as number[], taken[k] === true);
  return weights.values;
}

function frequent(lessons: Lesson[]): number[] {
  const counts = new Map<number, number>();
  for (const { features } of lessons) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= leastCount)
    .map(([hash]) => hash)
    .sort((a, b) => a - b);
}

/** One linear classifier for each position that the lessons take, over stems and pairs of stems. Deterministic. */
export function train(lessons: Lesson[]): SentenceModel {
  const hashes = frequent(lessons);
  const index = new Map(hashes.map((hash, i) => [hash, i]));
  const bias = hashes.length;
  const rows = lessons.map(({ features }) => [...features.flatMap((f) => index.get(f) ?? []), bias]);
  const positions = [...new Set(lessons.flatMap((lesson) => lesson.positions))].sort();
  const weights = positions.map((position) =>
    fitOne(
      rows,
      lessons.map((lesson) => lesson.positions.includes(position)),
      bias + 1,
    ),
  );
  return encodeModel(positions, hashes, weights);
}
