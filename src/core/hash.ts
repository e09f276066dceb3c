/** The hash of no text, from which `hashStep` goes on. */
export const hashStart = 0x811c9dc5;

/** Takes a UTF-16 unit up into a hash; signed. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a over UTF-16 units: 32 bits, unsigned; another `seed` gives an independent hash. */
export function hash32(text: string, seed = hashStart): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash >>> 0;
}

/** A hash of 64 bits on its way: further text is taken up with `hashOn`. */
export type LongHash = readonly [number, number];

const start: LongHash = [hashStart, 0x9e3779b9];

/** Goes on with a hash as if its text and this one were one. */
export const hashOn = (text: string, [a, b]: LongHash = start): LongHash => [hash32(text, a), hash32(text, b)];

const hex = (word: number): string => word.toString(16).padStart(8, "0");

/** 64 bits as 16 hex digits: enough that no two sentences a reader meets collide. */
export const hexOf = ([a, b]: LongHash): string => hex(a) + hex(b);
