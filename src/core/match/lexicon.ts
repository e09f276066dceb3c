import type { Concept } from "../pack/types";
import { irregularBase } from "../text/irregular";
import { normalise } from "../text/normalise";
import { stem } from "../text/stem";
import { collectGroups } from "./groups";

/** One place in a wording: which words may stand there. */
export interface Element {
  /** Numbers of words in the lexicon's vocabulary. */
  words: Set<number>;
  /** `#from-to`: digits in this range. */
  numbers: { from: number; to: number }[];
  /** `_`: any one token. */
  any: boolean;
  /** `*`: up to three tokens. */
  gap: boolean;
  /** `a?`: may be missing. */
  optional: boolean;
}

/** A wording of more than one word, from the element that follows its first word. */
export interface Chain {
  concept: string;
  elements: Element[];
  /** The element to compare next, after the one that led here. */
  next: number;
}

/** All wordings of a story's concepts, looked up by their first word. */
export interface Lexicon {
  /** Stems, and exact forms with `=` before them, that any wording asks for. Numbers from 1. */
  vocabulary: Map<string, number>;
  /** Concepts that a single word names. */
  single: Map<number, string[]>;
  /** Longer wordings by the words that may begin them. */
  chains: Map<number, Chain[]>;
  /** Longer wordings that begin with a number. */
  counted: Chain[];
  kinds: Map<string, string>;
  /** Concept to the groups that include it, transitively. */
  groups: Map<string, string[]>;
}

function numberOf(vocabulary: Map<string, number>, key: string): number {
  const known = vocabulary.get(key);
  if (known !== undefined) return known;
  vocabulary.set(key, vocabulary.size + 1);
  return vocabulary.size;
}

function addOption(lexicon: Lexicon, element: Element, option: string): void {
  const range = /^#(\d+)-(\d+)$/.exec(option);
  if (option === "_") element.any = true;
  else if (option === "*") element.gap = true;
  else if (range) element.numbers.push({ from: Number(range[1]), to: Number(range[2]) });
  else element.words.add(numberOf(lexicon.vocabulary, option.startsWith("=") ? option : stem(option)));
}

function elementOf(lexicon: Lexicon, text: string): Element {
  const optional = text.endsWith("?") && text.length > 1;
  const element: Element = { words: new Set(), numbers: [], any: false, gap: false, optional };
  for (const option of (optional ? text.slice(0, -1) : text).split("|")) addOption(lexicon, element, option);
  return element;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Files a wording under every word that may begin it: the first element, and what follows it while it may be missing. */
function addWording(lexicon: Lexicon, wording: string, concept: string): void {
  const elements = normalise(wording)
    .split(/\s+/)
    .filter(Boolean)
    .map((text) => elementOf(lexicon, text));
  for (const [i, element] of elements.entries()) {
    const chain: Chain = { concept, elements, next: i + 1 };
    const ends = elements.slice(i + 1).every(({ optional }) => optional);
    for (const word of element.words) {
      if (ends) push(lexicon.single, word, concept);
      if (i + 1 < elements.length) push(lexicon.chains, word, chain);
    }
    if (element.numbers.length > 0) lexicon.counted.push(chain);
    if (!element.optional) return;
  }
}

/** Builds the lexicon for one language; concepts without wordings in it are known but never found. */
export function buildLexicon(concepts: Concept[], language: string): Lexicon {
  const lexicon: Lexicon = {
    vocabulary: new Map(),
    single: new Map(),
    chains: new Map(),
    counted: [],
    kinds: new Map(concepts.map((c) => [c.id, c.kind])),
    groups: collectGroups(concepts),
  };
  for (const concept of concepts)
    for (const wording of concept.words[language] ?? []) addWording(lexicon, wording, concept.id);
  return lexicon;
}

/** Whether an element of a wording is an irregular form, which would never be found: tell the author the base form. */
export const baseInstead = (word: string): string | null => irregularBase(word) ?? null;
