import type { SentenceModel } from "../../pack/types";
import { encodeModel } from "./encode";
import { type Columns, Fit } from "./fit";

/** A sentence for training: hashes of its features, and the positions it takes. */
export interface Lesson {
  features: number[];
  positions: string[];
}

/** A feature met once says nothing about the next text. */
const leastCount = 2;
/** Fewer sentences than this teach a position nothing; its cues stand alone. */
const leastTaken = 8;

/** The features met often enough, in order of their hashes, each with the lessons it occurs in. */
function columnsOf(lessons: Lesson[]): { hashes: number[]; columns: Columns } {
  const rows = new Map<number, number[]>();
  for (const [row, { features }] of lessons.entries())
    for (const hash of features) {
      const list = rows.get(hash);
      if (list) list.push(row);
      else rows.set(hash, [row]);
    }
  const kept = [...rows].filter(([, list]) => list.length >= leastCount).sort(([a], [b]) => a - b);
  return { hashes: kept.map(([hash]) => hash), columns: kept.map(([, list]) => Uint32Array.from(list)) };
}

function positionsOf(lessons: Lesson[]): string[] {
  const counts = new Map<string, number>();
  for (const { positions } of lessons) for (const id of positions) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => (count >= leastTaken ? [id] : [])).sort();
}

/** One linear classifier for each position that enough lessons take. Deterministic. */
export function train(lessons: Lesson[]): SentenceModel {
  const { hashes, columns } = columnsOf(lessons);
  const positions = positionsOf(lessons);
  const fits = positions.map((position) => {
    const taken = lessons.map((lesson) => lesson.positions.includes(position));
    return new Fit(columns, taken).run();
  });
  return encodeModel(positions, hashes, fits);
}
