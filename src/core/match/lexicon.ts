import type { PairRows } from "../tables/pair-rows";
import type { Rows } from "../tables/rows";
import { rowAt } from "../tables/rows";
import { type Dictionary, type Strings, textAt } from "../tables/strings";

/** What an element of a wording may be beside its words: the low bits of its head; `end` stands behind the last one. */
export const elementFlag = { any: 1, gap: 2, optional: 4, numbers: 8, end: 16 } as const;

/** The head of an element: how many words it has, above its flags. */
export const headOfElement = (words: number, flags: number): number => (words << 5) | flags;

export const wordsOfElement = (head: number): number => head >>> 5;

/** What a word may begin: bits of `begins`. */
export const beginFlag = { single: 1, pairs: 2, loose: 4 } as const;

/**
 * All wordings of a story's concepts as typed arrays. Words, concepts and elements are numbers: a word its place in
 * `words` from 1 on, an element its place in `elements`. A longer wording is known by the element that must follow;
 * those of a lower number are told first.
 */
export interface LexiconData {
  /** Stems that wordings ask for, and exact forms (`exactKey`). */
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
  /**
   * By word: longer wordings that may go on in more ways than by one of a few words. Of each the next element, how many
   * words follow here, and words one of which it cannot do without, further on; none where it can do without any.
   */
  loose: Rows;
  /** By two words, of which the second must follow the first: the longer wordings that begin so. */
  pairs: PairRows;
  /** Elements that take a number in digits and begin a wording. */
  counted: Uint32Array;
  /** The wordings one after the other: of each element its head and its words, at the end a head that says so and the concept. */
  elements: Uint32Array;
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
  /** Numbers of every group that includes it; mostly none. */
  groups: readonly number[];
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
  /** By concept two numbers: the last sentence that had it, counted by `filings` (`filed.ts`), and its place among those of that sentence. */
  filed: Uint32Array;
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
  filed: new Uint32Array(data.kinds.length * 2),
  filings: 0,
  compared: 0,
});

/** Shared by nearly all concepts, so that it is at hand. */
const none: readonly number[] = [];

function nameOf({ data, numbers }: Lexicon, number: number): string {
  const id = textAt(data.concepts, number);
  numbers.set(id, number);
  return id;
}

function makeNamed(lexicon: Lexicon, number: number): Named {
  const { data } = lexicon;
  const [, ...numbers] = rowAt(data.keys, number);
  const id = nameOf(lexicon, number);
  const groups = numbers.map((group) => nameOf(lexicon, group));
  const kindNumber = data.kinds[number] ?? 0;
  const kind = data.kindNames[kindNumber] ?? "";
  lexicon.groups.set(id, groups);
  return {
    number,
    id,
    kind,
    kindNumber,
    person: groups.includes("person"),
    party: groups.includes("party"),
    groups: numbers.length > 0 ? numbers : none,
  };
}

/** A concept by its number, made when first met. */
export function namedAt(lexicon: Lexicon, number: number): Named {
  const known = lexicon.named[number];
  if (known) return known;
  const named = makeNamed(lexicon, number);
  lexicon.named[number] = named;
  return named;
}
