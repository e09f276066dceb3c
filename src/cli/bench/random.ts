/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(random: () => number, list: T[]): T => list[Math.floor(random() * list.length)] as T;

/** Words are not equally frequent: the first of a list are drawn far more often (about as 1/rank). */
export const pickRanked = <T>(random: () => number, list: T[]): T => list[Math.floor(list.length ** random()) - 1] as T;
