import { hash32 } from "../hash";
import { stem } from "./stem";
import { classesOf } from "./word-classes";

/** What is known of a word wherever it stands; the tokens of all texts share its strings. */
export interface Word {
  text: string;
  stem: string;
  /** Hash of the stem. */
  hash: number;
  /** Bits of the lists in which it stands (`word-classes.ts`). */
  classes: number;
}

const known = new Map<string, Word>();

/** A page may bring any number of different words; the memory must not grow with the pages read. */
const mostKnown = 20_000;

/** A normalised word (`isStemmed`), number or mark; worked out when first met. */
export function wordOf(text: string, isStemmed: boolean): Word {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const own = isStemmed ? stem(text) : text;
  const word = { text, stem: own, hash: hash32(own), classes: classesOf(text, own) };
  known.set(text, word);
  return word;
}
