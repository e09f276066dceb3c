/** The byte that stands for 0. */
export const zero = 128;

/**
 * A double holds 53 bits exactly: four sums of 13. Rows of bytes are kept four to a double, so that one addition adds
 * four, and so many rows can be added before a sum runs over into its neighbour.
 */
const lane = 2 ** 13;
const twoLanes = lane * lane;
const mostAtOnce = 32;

/** Bytes, four to a word, as `addRows` reads them. */
export function toLanes(words: Uint32Array): Float64Array {
  const rows = new Float64Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    const low = (word & 255) + ((word >>> 8) & 255) * lane;
    rows[i] = low + (((word >>> 16) & 255) + (word >>> 24) * lane) * twoLanes;
  }
  return rows;
}

/** The value of a feature's row for a unit. */
export function valueAt(rows: Float64Array, row: number, unit: number): number {
  const four = rows[row + (unit >> 2)] as number;
  const high = Math.floor(four / twoLanes);
  const two = (unit & 2) === 0 ? four - high * twoLanes : high;
  return ((unit & 1) === 0 ? two & (lane - 1) : two >>> 13) - zero;
}

/** Adds what four units have, summed up over some rows, to their totals. */
function settle(totals: Int32Array, unit: number, sum: number, rows: number): void {
  const bias = rows * zero;
  const high = Math.floor(sum / twoLanes);
  const low = sum - high * twoLanes;
  totals[unit] = (totals[unit] as number) + (low & (lane - 1)) - bias;
  totals[unit + 1] = (totals[unit + 1] as number) + (low >>> 13) - bias;
  totals[unit + 2] = (totals[unit + 2] as number) + (high & (lane - 1)) - bias;
  totals[unit + 3] = (totals[unit + 3] as number) + (high >>> 13) - bias;
}

/**
 * Adds the feature rows at some places to the totals of the hidden units, whose number is a multiple of 16: sixteen
 * units at a time over all rows, as four sums that need not wait for each other.
 */
export function addRows(rows: Float64Array, places: ArrayLike<number>, count: number, totals: Int32Array): void {
  for (let from = 0; from < count; from += mostAtOnce) {
    const to = Math.min(count, from + mostAtOnce);
    for (let unit = 0; unit < totals.length; unit += 16) addSixteen(rows, places, from, to, totals, unit);
  }
}

function addSixteen(
  rows: Float64Array,
  places: ArrayLike<number>,
  from: number,
  to: number,
  totals: Int32Array,
  unit: number,
): void {
  const width = totals.length >> 2;
  const start = unit >> 2;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = from; i < to; i++) {
    const at = (places[i] as number) * width + start;
    a += rows[at] as number;
    b += rows[at + 1] as number;
    c += rows[at + 2] as number;
    d += rows[at + 3] as number;
  }
  const count = to - from;
  settle(totals, unit, a, count);
  settle(totals, unit + 4, b, count);
  settle(totals, unit + 8, c, count);
  settle(totals, unit + 12, d, count);
}
