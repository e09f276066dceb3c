import { type Column, narrowed } from "./column";

/**
 * Rows of numbers found by two others. Finding one costs mostly the way to memory, and most pairs that are asked for
 * are not there: a few bits tell of nearly all of these, and what belongs to a pair lies in one place.
 */
export interface PairRows {
  /** Bits by hash, eight to sixteen a pair; 0 where no pair has it. */
  filter: Uint32Array;
  /** Open addressing by hash: where what belongs to a pair begins in `rows`, plus one; 0 where there is none. */
  slots: Column;
  /** Of each pair: the two numbers, where the row ends, and the row. */
  rows: Column;
}

const headOfRow = 3;

const hashOfPair = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 8;

const powerFrom = (least: number): number => 2 ** Math.ceil(Math.log2(least));

/** A pair and what is found by it. */
export interface PairRow {
  first: number;
  second: number;
  row: readonly number[];
}

/** Packs rows of different pairs. */
export function packPairRows(pairs: readonly PairRow[]): PairRows {
  const filter = new Uint32Array(powerFrom(pairs.length * 8 + 32) / 32);
  const slots = new Uint32Array(powerFrom(pairs.length * 2 + 2));
  const rows = new Uint32Array(pairs.reduce((sum, { row }) => sum + headOfRow + row.length, 0));
  let start = 0;
  for (const { first, second, row } of pairs) {
    const hash = hashOfPair(first, second);
    const word = (hash >>> 5) & (filter.length - 1);
    filter[word] = (filter[word] as number) | (1 << (hash & 31));
    let at = hash & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = start + 1;
    const end = start + headOfRow + row.length;
    rows.set([first, second, end, ...row], start);
    start = end;
  }
  return { filter, slots: narrowed(slots), rows: narrowed(rows) };
}

/** Where the row of a pair begins in `rows`, behind the number that says where it ends; 0 where there is none. */
export function startOfPair({ filter, slots, rows }: PairRows, first: number, second: number): number {
  const hash = hashOfPair(first, second);
  if (((filter[(hash >>> 5) & (filter.length - 1)] as number) & (1 << (hash & 31))) === 0) return 0;
  const mask = slots.length - 1;
  let at = hash & mask;
  for (let found = slots[at] as number; found !== 0; found = slots[at] as number) {
    if (rows[found - 1] === first && rows[found] === second) return found - 1 + headOfRow;
    at = (at + 1) & mask;
  }
  return 0;
}
