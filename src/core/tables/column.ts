/** One number for each of many things, in as few bytes as the largest needs. */
export type Column = Uint8Array | Uint16Array | Uint32Array;

/** The same numbers in as few bytes each as the largest needs. */
export function narrowed(numbers: Uint32Array): Column {
  const most = numbers.reduce((largest, number) => Math.max(largest, number), 0);
  if (most < 2 ** 8) return Uint8Array.from(numbers);
  return most < 2 ** 16 ? Uint16Array.from(numbers) : numbers;
}

/** A list of numbers in as few bytes each as the largest needs. */
export const packColumn = (numbers: readonly number[]): Column => narrowed(Uint32Array.from(numbers));

/** The place of a number among others that ascend; -1 where it is not there. */
export function placeInOrder(numbers: ArrayLike<number>, number: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle] as number;
    if (found === number) return middle;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
