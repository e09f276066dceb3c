import { encodeWords } from "../base64";
import { hash32 } from "../hash";
import { normalise } from "../text/normalise";
import { wordsIn } from "../text/words-in";

/**
 * Words in a row that are hashed together. Where every eighth word is changed, 5 of 8 three-word runs survive but
 * only 3 of 8 five-word runs, and independent reports of one event share up to .35 of the latter: no threshold would
 * part them.
 */
const run = 3;

const words = (text: string): string[] => wordsIn(normalise(text));

/** The hash of the words as one text with blanks between: each part goes on from the one before. */
function hashOfRun(list: string[], from: number): number {
  let hash = hash32(list[from] as string);
  for (let i = from + 1; i < from + run; i++) hash = hash32(list[i] as string, hash32(" ", hash));
  return hash;
}

/**
 * Hashes of all three-word runs of a text, each once. Runs do not cross paragraphs, so that their order
 * does not matter. Quotations count: a copy with one changed quotation mark would otherwise lose half its text.
 */
export function runSetOf(paragraphs: string[]): Set<number> {
  const runs = new Set<number>();
  for (const paragraph of paragraphs) {
    const list = words(paragraph);
    for (let i = 0; i + run <= list.length; i++) runs.add(hashOfRun(list, i));
  }
  return runs;
}

/** The same, sorted. */
export const runsOf = (paragraphs: string[]): Uint32Array => Uint32Array.from(runSetOf(paragraphs)).sort();

/** What the index keeps of an article's text: `runsOf` as base64 of little-endian words. */
export const fingerprintOf = (paragraphs: string[]): string => encodeWords(runsOf(paragraphs));
