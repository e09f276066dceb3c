import type { Rows } from "../tables/rows";
import { rowAt } from "../tables/rows";
import { type Dictionary, type Strings, textAt } from "../tables/strings";

/** What an element of a wording may be beside its words: bits of `elementFlags`. */
export const elementFlag = { any: 1, gap: 2, optional: 4, numbers: 8 } as const;

/** What a word may begin: bits of `begins`. */
export const beginFlag = { single: 1, pairs: 2, loose: 4 } as const;

/**
 * All wordings of a story's concepts as typed arrays. Words, concepts, elements and chains are numbers. A chain is a
 * wording from the element that follows its first word; those of a lower number are told first.
 */
export interface LexiconData {
  /** Stems that wordings ask for, and exact forms (`exactKey`); numbered from 1 by their place. */
  words: Dictionary;
  concepts: Strings;
  kindNames: string[];
  /** By concept: number of its kind. */
  kinds: Uint32Array;
  /** By concept: itself and every group that includes it. */
  keys: Rows;
  /** By word: what it may begin. */
  begins: Uint8Array;
  /** By word: concepts that it names by itself. */
  single: Rows;
  /** By word: longer wordings that may go on in more ways than by one of a few words. */
  loose: Rows;
  /** Two words, of which the second must follow the first; found by hash in `pairSlots` (place plus one). */
  pairWords: Uint32Array;
  pairSlots: Uint32Array;
  /** By pair: the longer wordings that begin so. */
  pairs: Rows;
  /** Longer wordings that begin with a number in digits. */
  counted: Uint32Array;
  chainConcepts: Uint32Array;
  /** The element to compare next, and the one after the last. */
  chainNext: Uint32Array;
  chainEnd: Uint32Array;
  /** By chain: words one of which it cannot do without, further on; none where it can do without any. */
  chainNeeds: Rows;
  elementFlags: Uint8Array;
  elementWords: Rows;
  /** The elements that take numbers, in order, and where the ranges of each begin in `ranges`, which holds the first and last of each. */
  ranged: Uint32Array;
  rangeStarts: Uint32Array;
  ranges: Float64Array;
}

/** A concept as mentions and their filing need it. */
export interface Named {
  number: number;
  id: string;
  kind: string;
  kindNumber: number;
  /** What a pronoun can stand for: whether it is in the group of that name. */
  person: boolean;
  party: boolean;
  /** The concept and every group that includes it, by number. */
  keys: number[];
}

/** What wordings ask of a token: its numbers in the vocabulary, 0 for none, and what kind of mark it is. */
export interface Step {
  stem: number;
  exact: number;
  number: number | null;
  mark: boolean;
  /** Passed over inside a wording. */
  skipped: boolean;
  /** Ends a gap. */
  stops: boolean;
}

/** A lexicon in use: its tables, and what was made of them for the pages read so far. */
export interface Lexicon {
  data: LexiconData;
  /** By word of a page (`steps.ts`). */
  steps: Map<string, Step>;
  named: (Named | undefined)[];
  /** Numbers of the concepts met so far and of their groups. */
  numbers: Map<string, number>;
  /** Of the concepts met so far: the groups that include them, directly or through another group. */
  groups: Map<string, string[]>;
  /** By word: the last reading in which a sentence had it. */
  marks: Uint32Array;
  readings: number;
  /** By concept: the last sentence that had it, counted by `filings` (`filed.ts`). */
  filedBy: Uint32Array;
  /** By concept: its place among those of that sentence. */
  filedAt: Uint32Array;
  filings: number;
  /** Work done so far: longer wordings that were compared with a page's words. */
  compared: number;
}

export const openLexicon = (data: LexiconData): Lexicon => ({
  data,
  steps: new Map(),
  named: [],
  numbers: new Map(),
  groups: new Map(),
  marks: new Uint32Array(data.begins.length),
  readings: 0,
  filedBy: new Uint32Array(data.kinds.length),
  filedAt: new Uint32Array(data.kinds.length),
  filings: 0,
  compared: 0,
});

function nameOf({ data, numbers }: Lexicon, number: number): string {
  const id = textAt(data.concepts, number);
  numbers.set(id, number);
  return id;
}

function makeNamed(lexicon: Lexicon, number: number): Named {
  const { data } = lexicon;
  const keys = [...rowAt(data.keys, number)];
  const [id = "", ...groups] = keys.map((key) => nameOf(lexicon, key));
  const kindNumber = data.kinds[number] ?? 0;
  const kind = data.kindNames[kindNumber] ?? "";
  lexicon.groups.set(id, groups);
  return { number, id, kind, kindNumber, person: groups.includes("person"), party: groups.includes("party"), keys };
}

/** A concept by its number, made when first met. */
export function namedAt(lexicon: Lexicon, number: number): Named {
  const known = lexicon.named[number];
  if (known) return known;
  const named = makeNamed(lexicon, number);
  lexicon.named[number] = named;
  return named;
}

/** Number of the pair of words in `pairs`, -1 where no wording begins with it. */
export function pairOf({ pairWords, pairSlots }: LexiconData, first: number, second: number): number {
  const mask = pairSlots.length - 1;
  let at = hashOfPair(first, second) & mask;
  for (let found = pairSlots[at] as number; found !== 0; found = pairSlots[at] as number) {
    const place = (found - 1) * 2;
    if (pairWords[place] === first && pairWords[place + 1] === second) return found - 1;
    at = (at + 1) & mask;
  }
  return -1;
}

export const hashOfPair = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 8;
