/** The byte that stands for 0. */
export const zero = 128;

const lanes = 0x00ff00ff;

/** So many bytes fit into half a number. */
const mostAtOnce = 256;

/** Adds one word's values, summed up over some rows, to the totals of four units. */
function settle(totals: Int32Array, unit: number, even: number, odd: number, rows: number): void {
  const bias = rows * zero;
  totals[unit] = (totals[unit] as number) + (even & 0xffff) - bias;
  totals[unit + 1] = (totals[unit + 1] as number) + (odd & 0xffff) - bias;
  totals[unit + 2] = (totals[unit + 2] as number) + (even >>> 16) - bias;
  totals[unit + 3] = (totals[unit + 3] as number) + (odd >>> 16) - bias;
}

/**
 * Adds the feature rows at some places to the totals of the hidden units, whose number is a multiple of 8. A row's values
 * are bytes, four to a word. Two of them at a time are added up in the halves of a number, two words at a time over all
 * rows, without asking whether they run over (they wrap, and come out right): this is most of what judging a sentence costs.
 */
export function addRows(words: Uint32Array, places: ArrayLike<number>, count: number, totals: Int32Array): void {
  for (let from = 0; from < count; from += mostAtOnce) {
    const to = Math.min(count, from + mostAtOnce);
    for (let unit = 0; unit < totals.length; unit += 8) addTwoWords(words, places, from, to, totals, unit);
  }
}

function addTwoWords(
  words: Uint32Array,
  places: ArrayLike<number>,
  from: number,
  to: number,
  totals: Int32Array,
  unit: number,
): void {
  const row = totals.length >> 2;
  const word = unit >> 2;
  let even = 0;
  let odd = 0;
  let nextEven = 0;
  let nextOdd = 0;
  for (let i = from; i < to; i++) {
    const at = (places[i] as number) * row + word;
    const value = words[at] as number;
    const next = words[at + 1] as number;
    even = (even + (value & lanes)) | 0;
    odd = (odd + ((value >>> 8) & lanes)) | 0;
    nextEven = (nextEven + (next & lanes)) | 0;
    nextOdd = (nextOdd + ((next >>> 8) & lanes)) | 0;
  }
  settle(totals, unit, even, odd, to - from);
  settle(totals, unit + 4, nextEven, nextOdd, to - from);
}
