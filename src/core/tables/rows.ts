import { type Column, narrowed } from "./column";

/** Rows of numbers of any length in two typed arrays, which a structured clone copies without reading them. */
export interface Rows {
  /** Where each row begins in `values`; one more at the end. */
  starts: Uint32Array;
  values: Uint32Array;
}

/** Packs lists by their place; a missing list is an empty row. */
export function packRows(lists: (readonly number[] | undefined)[], count = lists.length): Rows {
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) starts[i + 1] = (starts[i] as number) + (lists[i]?.length ?? 0);
  const values = new Uint32Array(starts[count] as number);
  for (let i = 0; i < count; i++) values.set(lists[i] ?? [], starts[i]);
  return { starts, values };
}

/** Rows in as few bytes a number as the largest needs. */
export interface NarrowRows {
  starts: Uint32Array;
  values: Column;
}

/** Packs lists by their place, in as few bytes a number as the largest needs; a missing list is an empty row. */
export const packNarrowRows = (lists: (readonly number[] | undefined)[], count = lists.length): NarrowRows => {
  const { starts, values } = packRows(lists, count);
  return { starts, values: narrowed(values) };
};

/** The numbers of one row; none past the last. */
export const rowAt = ({ starts, values }: Rows, row: number): Uint32Array =>
  values.subarray(starts[row] ?? values.length, starts[row + 1] ?? values.length);
