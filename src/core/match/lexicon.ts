import type { Concept } from "../pack/types";
import { irregularBase } from "../text/irregular";
import { normalise } from "../text/normalise";
import { stem } from "../text/stem";
import { collectGroups } from "./groups";

/** What wordings ask of a token: its numbers in the vocabulary and what kind of mark it is. */
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

/** One place in a wording: which words may stand there. */
export interface Element {
  /** Numbers of words in the lexicon's vocabulary. */
  words: number[];
  /** `#from-to`: digits in this range. */
  numbers: { from: number; to: number }[];
  /** `_`: any one token. */
  any: boolean;
  /** `*`: up to three tokens. */
  gap: boolean;
  /** `a?`: may be missing. */
  optional: boolean;
}

/** A concept as the finder and the filing of mentions need it. */
export interface Named {
  id: string;
  kind: string;
  /** The concept and every group that includes it. */
  keys: string[];
}

/** A wording of more than one word, from the element that follows its first word. */
export interface Chain {
  concept: Named;
  elements: Element[];
  /** The element to compare next, after the one that led here. */
  next: number;
  /** Place among all wordings: the order in which what they find is told. */
  order: number;
  /** Words one of which the wording cannot do without, further on; null where it can do without any. */
  needs: number[] | null;
}

/** What a word may begin. */
export interface Start {
  /** Concepts that it names by itself. */
  single: Named[];
  /** Longer wordings by the word that must follow. */
  pairs: Map<number, Chain[]>;
  /** Longer wordings that may go on in other ways. */
  loose: Chain[];
}

/** All wordings of a story's concepts, looked up by their first word. */
export interface Lexicon {
  /** Stems that any wording asks for. Numbers from 1, with those of `exact` in one row. */
  stems: Map<string, number>;
  /** Exact forms that any wording asks for. */
  exact: Map<string, number>;
  starts: Map<number, Start>;
  /** By word of a page; filled as pages are read (`steps.ts`). */
  steps: Map<string, Step>;
  /** Longer wordings that begin with a number. */
  counted: Chain[];
  kinds: Map<string, string>;
  /** Concept to the groups that include it, transitively. */
  groups: Map<string, string[]>;
}

function numberOf(lexicon: Lexicon, words: Map<string, number>, key: string): number {
  const known = words.get(key);
  if (known !== undefined) return known;
  const number = lexicon.stems.size + lexicon.exact.size + 1;
  words.set(key, number);
  return number;
}

/** Number of the word that an element's option names. */
const wordOf = (lexicon: Lexicon, option: string): number =>
  option.startsWith("=")
    ? numberOf(lexicon, lexicon.exact, option.slice(1))
    : numberOf(lexicon, lexicon.stems, stem(option));

function addOption(lexicon: Lexicon, element: Element, option: string): void {
  const range = option.startsWith("#") ? /^#(\d+)-(\d+)$/.exec(option) : null;
  if (option === "_") element.any = true;
  else if (option === "*") element.gap = true;
  else if (range) element.numbers.push({ from: Number(range[1]), to: Number(range[2]) });
  else element.words.push(wordOf(lexicon, option));
}

function elementOf(lexicon: Lexicon, text: string): Element {
  const optional = text.endsWith("?") && text.length > 1;
  const element: Element = { words: [], numbers: [], any: false, gap: false, optional };
  for (const option of (optional ? text.slice(0, -1) : text).split("|")) addOption(lexicon, element, option);
  return element;
}

/** Only one of its words can stand there. */
const isPlain = ({ any, gap, optional, numbers }: Element): boolean =>
  !any && !gap && !optional && numbers.length === 0;

function startOf(lexicon: Lexicon, word: number): Start {
  const known = lexicon.starts.get(word);
  if (known) return known;
  const start: Start = { single: [], pairs: new Map(), loose: [] };
  lexicon.starts.set(word, start);
  return start;
}

function addChain(start: Start, chain: Chain): void {
  const following = chain.elements[chain.next];
  if (!following) return;
  if (!isPlain(following)) {
    if (!start.loose.includes(chain)) start.loose.push(chain);
    return;
  }
  for (const word of following.words) {
    const list = start.pairs.get(word);
    if (!list) start.pairs.set(word, [chain]);
    else if (!list.includes(chain)) list.push(chain);
  }
}

/** Files a wording under every word that may begin it: the first element, and what follows it while it may be missing. */
function addWording(lexicon: Lexicon, wording: string, concept: Named, order: number): void {
  const elements = normalise(wording)
    .split(/\s+/)
    .filter(Boolean)
    .map((text) => elementOf(lexicon, text));
  for (const [i, element] of elements.entries()) {
    const needs = elements.find((later, at) => at > i && isPlain(later))?.words ?? null;
    const chain: Chain = { concept, elements, next: i + 1, order: order + i, needs };
    const ends = elements.slice(i + 1).every(({ optional }) => optional);
    for (const word of element.words) {
      const start = startOf(lexicon, word);
      if (ends && !start.single.includes(concept)) start.single.push(concept);
      addChain(start, chain);
    }
    if (element.numbers.length > 0) lexicon.counted.push(chain);
    if (!element.optional) return;
  }
}

/** More elements than any wording has, so that `order` leaves none out of its place. */
const longestWording = 100;

/** Builds the lexicon for one language; concepts without wordings in it are known but never found. */
export function buildLexicon(concepts: Concept[], language: string): Lexicon {
  const lexicon: Lexicon = {
    stems: new Map(),
    exact: new Map(),
    starts: new Map(),
    steps: new Map(),
    counted: [],
    kinds: new Map(concepts.map((c) => [c.id, c.kind])),
    groups: collectGroups(concepts),
  };
  let order = 0;
  for (const { id, kind, words } of concepts) {
    const concept: Named = { id, kind, keys: [id, ...(lexicon.groups.get(id) ?? [])] };
    for (const wording of words[language] ?? []) {
      addWording(lexicon, wording, concept, order);
      order += longestWording;
    }
  }
  return lexicon;
}

/** Whether an element of a wording is an irregular form, which would never be found: tell the author the base form. */
export const baseInstead = (word: string): string | null => irregularBase(word) ?? null;
