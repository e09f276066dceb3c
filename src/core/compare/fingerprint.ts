import { encodeWords } from "../base64";
import { normalise } from "../text/normalise";
import { NumberSet, RunHasher } from "./runs";

/**
 * Hashes of all runs of three words of a text, each once. Where every eighth word is changed, 5 of 8 three-word runs
 * survive but only 3 of 8 five-word runs, and independent reports of one event share up to .35 of the latter: no
 * threshold would part them. Runs do not cross paragraphs, so that their order does not matter. Quotations count: a
 * copy with one changed quotation mark would otherwise lose half its text.
 */
export function runSetOf(paragraphs: string[]): NumberSet {
  const runs = new NumberSet(paragraphs.reduce((sum, { length }) => sum + (length >> 1) + 1, 0));
  const hasher = new RunHasher(runs);
  for (const paragraph of paragraphs) hasher.take(normalise(paragraph));
  return runs;
}

/** The same, sorted. */
export const runsOf = (paragraphs: string[]): Uint32Array => runSetOf(paragraphs).sorted();

/** What the index keeps of an article's text: `runsOf` as base64 of little-endian words. */
export const fingerprintOf = (paragraphs: string[]): string => encodeWords(runsOf(paragraphs));
