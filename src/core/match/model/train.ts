import { hash32 } from "../../hash";
import type { SentenceModel } from "../../pack/types";
import { encodeModel } from "./encode";
import { Training, width } from "./network";
import { mixed } from "./random";

/** A sentence for training: hashes of its features, and the positions it takes. */
export interface Lesson {
  features: number[];
  positions: string[];
}

/** A feature met once or twice says nothing about the next text. */
const leastCount = 3;
/** Fewer sentences than this teach a position nothing; its cues stand alone. */
const leastTaken = 8;

function countsOf(lessons: Lesson[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of lessons) for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/** The features met often enough, in order of their hashes. */
const hashesOf = (counts: Map<number, number>): number[] =>
  [...counts].flatMap(([hash, count]) => (count >= leastCount ? [hash] : [])).sort((a, b) => a - b);

function positionsOf(lessons: Lesson[]): string[] {
  const counts = new Map<string, number>();
  for (const { positions } of lessons) for (const id of positions) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => (count >= leastTaken ? [id] : [])).sort();
}

/** Numbers of those that are listed. */
function numbersIn<T>(list: T[]): (some: T[]) => number[] {
  const numbers = new Map(list.map((each, number) => [each, number]));
  return (some) => some.flatMap((each) => numbers.get(each) ?? []);
}

/** One network that tells of each position that enough lessons take how likely a sentence takes it. Deterministic. */
export function train(lessons: Lesson[]): SentenceModel {
  const counts = countsOf(lessons);
  const hashes = hashesOf(counts);
  const positions = positionsOf(lessons);
  const known = numbersIn(hashes);
  const taken = numbersIn(positions);
  const { inner, outer, bias, dropped } = new Training({
    features: lessons.map(({ features }) => Uint32Array.from(known(features))),
    taken: lessons.map((lesson) => taken(lesson.positions)),
    featureIds: Uint32Array.from(hashes, (hash) => mixed(hash, hash / 2 ** 32)),
    positionIds: Uint32Array.from(positions, (id) => hash32(id)),
  }).run();
  const often = (place: number): number => counts.get(hashes[place] ?? 0) ?? 0;
  // The commonest first: what a sentence adds up then mostly stands close together in memory.
  const kept = hashes
    .flatMap((_, place) => (dropped[place] === 0 ? [place] : []))
    .sort((a, b) => often(b) - often(a) || a - b);
  const rows = new Float32Array(kept.length * width);
  for (const [row, place] of kept.entries()) rows.set(inner.subarray(place * width, (place + 1) * width), row * width);
  return encodeModel(positions, { hashes: kept.map((place) => hashes[place] ?? 0), width, inner: rows, outer, bias });
}
