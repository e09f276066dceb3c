import type { Column } from "../tables/column";
import type { PairRows } from "../tables/pair-rows";
import type { NarrowRows, Rows } from "../tables/rows";
import { rowAt } from "../tables/rows";
import { type Dictionary, placeOf, textAt } from "../tables/strings";

/** What an element of a wording may be beside its words: the low bits of its head; `end` stands behind the last one. */
export const elementFlag = { any: 1, gap: 2, optional: 4, numbers: 8, end: 16 } as const;

/** The head of an element: how many words it has, above its flags. */
export const headOfElement = (words: number, flags: number): number => (words << 5) | flags;

/** How many words an element has, by its head. */
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
  concepts: Dictionary;
  kindNames: string[];
  /** By concept: number of its kind. */
  kinds: Uint8Array;
  /** By concept: every group that includes it, directly or through another; mostly none. */
  groups: Rows;
  /** By concept: what a pronoun can mean by it, as bits of `antecedent`. */
  antecedents: Uint8Array;
  /** By word: what it may begin. */
  begins: Uint8Array;
  /** By word: concepts that it names by itself. */
  single: NarrowRows;
  /**
   * By word: longer wordings that may go on in more ways than by one of a few words. Of each the next element, how many
   * words follow here, and words one of which it cannot do without, further on; none where it can do without any.
   */
  loose: NarrowRows;
  /** By two words, of which the second must follow the first: the longer wordings that begin so. */
  pairs: PairRows;
  /** Elements that take a number in digits and begin a wording. */
  counted: Uint32Array;
  /** The wordings one after the other: of each element its head and its words, at the end a head that says so and the concept. */
  elements: Column;
  /** The elements that take numbers, in order, and where the ranges of each begin in `ranges`, which holds the first and last of each. */
  ranged: Uint32Array;
  rangeStarts: Uint32Array;
  ranges: Float64Array;
}

/** What a pronoun can stand for: the members of the groups "person" and "party". */
export const antecedent = { person: 1, party: 2 } as const;

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
  /** Ids and numbers of the concepts that were asked for so far. */
  ids: (string | undefined)[];
  numbers: Map<string, number>;
  /** By word: the last reading in which a sentence had it. */
  marks: Uint32Array;
  readings: number;
  /** By concept two numbers: the last sentence that had it, counted by `filings` (`filed.ts`), and its place among those of that sentence. */
  filed: Uint32Array;
  filings: number;
  /** Work done so far: longer wordings that were compared with a page's words. */
  compared: number;
}

/** A lexicon ready for pages; nothing of its tables is read yet. */
export const openLexicon = (data: LexiconData): Lexicon => ({
  data,
  steps: new Map(),
  ids: [],
  numbers: new Map(),
  marks: new Uint32Array(data.begins.length),
  readings: 0,
  filed: new Uint32Array(data.kinds.length * 2),
  filings: 0,
  compared: 0,
});

/** Id of a concept by its number. */
export function idOf({ data, ids }: Lexicon, number: number): string {
  const known = ids[number];
  if (known !== undefined) return known;
  const id = textAt(data.concepts, number);
  ids[number] = id;
  return id;
}

/** Number of a concept by its id, -1 where the story has none of that id. */
export function numberOf({ data, numbers }: Lexicon, id: string): number {
  const known = numbers.get(id);
  if (known !== undefined) return known;
  const number = placeOf(data.concepts, id);
  numbers.set(id, number);
  return number;
}

/** Name of a concept's kind. */
export const kindAt = ({ kinds, kindNames }: LexiconData, number: number): string =>
  kindNames[kinds[number] as number] as string;

/** Ids of the groups that include a concept. */
export const groupsOf = (lexicon: Lexicon, number: number): string[] =>
  Array.from(rowAt(lexicon.data.groups, number), (group) => idOf(lexicon, group));

/** Whether a pronoun of these bits of `antecedent` can mean a concept. */
export const canBeMeant = ({ data }: Lexicon, number: number, bits: number): boolean =>
  ((data.antecedents[number] as number) & bits) !== 0;
