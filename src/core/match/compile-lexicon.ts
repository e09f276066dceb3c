import type { Concept } from "../pack/types";
import { packRows } from "../tables/rows";
import { packDictionary, packStrings } from "../tables/strings";
import { collectGroups } from "./groups";
import { beginFlag, elementFlag, hashOfPair, type LexiconData } from "./lexicon";
import { type Element, elementsOf, isPlain } from "./wordings";

/** Numbers for words and concepts, given when first asked for. */
class Numbers {
  readonly all: string[] = [];
  private readonly known = new Map<string, number>();

  constructor(private readonly first: number) {}

  of(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const number = this.all.length + this.first;
    this.all.push(text);
    this.known.set(text, number);
    return number;
  }
}

const lastOf = (list: number[]): number | undefined => list[list.length - 1];

/** A list of lists by number, each made when first needed. */
const listAt = (lists: number[][], number: number): number[] => {
  lists[number] ??= [];
  return lists[number];
};

function pairSlots(words: number[]): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(words.length + 2)));
  for (let pair = 0; pair * 2 < words.length; pair++) {
    let at = hashOfPair(words[pair * 2] as number, words[pair * 2 + 1] as number) & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = pair + 1;
  }
  return slots;
}

/** Wordings on their way into the tables. */
class Filing {
  readonly words = new Numbers(1);
  readonly single: number[][] = [];
  readonly loose: number[][] = [];
  readonly pairs: number[][] = [];
  readonly pairWords: number[] = [];
  readonly counted: number[] = [];
  readonly chains = { concepts: [] as number[], next: [] as number[], end: [] as number[], needs: [] as number[][] };
  readonly elements = { flags: [] as number[], words: [] as number[][], ranges: [] as [number, number][][] };
  private readonly pairNumbers = new Map<string, number>();

  /** Files a wording under every word that may begin it: the first element, and what follows it while it may be missing. */
  add(wording: string, concept: number): void {
    const elements = elementsOf(wording);
    const first = this.elements.flags.length;
    const words = elements.map((element) => this.addElement(element));
    for (const [i, element] of elements.entries()) {
      const needed = elements.findIndex((later, at) => at > i && isPlain(later));
      const chain = this.chains.concepts.push(concept) - 1;
      this.chains.next.push(first + i + 1);
      this.chains.end.push(first + elements.length);
      this.chains.needs.push(words[needed] ?? []);
      const ends = elements.slice(i + 1).every(({ optional }) => optional);
      for (const word of words[i] ?? []) {
        if (ends) this.name(word, concept);
        this.follow(word, elements[i + 1], words[i + 1] ?? [], chain);
      }
      if (element.ranges.length > 0) this.counted.push(chain);
      if (!element.optional) return;
    }
  }

  private addElement({ words, ranges, any, gap, optional }: Element): number[] {
    const { flags } = this.elements;
    flags.push(
      (any ? elementFlag.any : 0) |
        (gap ? elementFlag.gap : 0) |
        (optional ? elementFlag.optional : 0) |
        (ranges.length > 0 ? elementFlag.numbers : 0),
    );
    const numbers = words.map((word) => this.words.of(word));
    this.elements.words.push(numbers);
    this.elements.ranges.push(ranges);
    return numbers;
  }

  private name(word: number, concept: number): void {
    const list = listAt(this.single, word);
    // Concepts come one after the other, so that the last tells.
    if (lastOf(list) !== concept) list.push(concept);
  }

  private follow(word: number, next: Element | undefined, nextWords: number[], chain: number): void {
    if (!next) return;
    if (!isPlain(next)) {
      const list = listAt(this.loose, word);
      if (lastOf(list) !== chain) list.push(chain);
      return;
    }
    for (const second of nextWords) {
      const list = listAt(this.pairs, this.pair(word, second));
      if (lastOf(list) !== chain) list.push(chain);
    }
  }

  private pair(first: number, second: number): number {
    const key = `${first} ${second}`;
    const known = this.pairNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.pairNumbers.size;
    this.pairNumbers.set(key, number);
    this.pairWords.push(first, second);
    return number;
  }

  begins(): Uint8Array {
    const begins = new Uint8Array(this.words.all.length + 1);
    const set = (word: number, flag: number): void => {
      begins[word] = (begins[word] ?? 0) | flag;
    };
    for (const [word, list] of this.single.entries()) if (list) set(word, beginFlag.single);
    for (const [word, list] of this.loose.entries()) if (list) set(word, beginFlag.loose);
    for (let i = 0; i < this.pairWords.length; i += 2) set(this.pairWords[i] as number, beginFlag.pairs);
    return begins;
  }
}

function rangeTables(ranges: [number, number][][]): Pick<LexiconData, "ranged" | "rangeStarts" | "ranges"> {
  const ranged = ranges.flatMap((own, element) => (own.length > 0 ? [element] : []));
  const rangeStarts = new Uint32Array(ranged.length + 1);
  for (const [i, element] of ranged.entries())
    rangeStarts[i + 1] = (rangeStarts[i] as number) + (ranges[element]?.length ?? 0) * 2;
  return { ranged: Uint32Array.from(ranged), rangeStarts, ranges: Float64Array.from(ranges.flat(2)) };
}

function tablesOf(filing: Filing): Omit<LexiconData, "concepts" | "kindNames" | "kinds" | "keys"> {
  const { words, chains, elements, pairWords } = filing;
  const wordCount = words.all.length + 1;
  return {
    words: packDictionary(words.all),
    begins: filing.begins(),
    single: packRows(filing.single, wordCount),
    loose: packRows(filing.loose, wordCount),
    pairWords: Uint32Array.from(pairWords),
    pairSlots: pairSlots(pairWords),
    pairs: packRows(filing.pairs),
    counted: Uint32Array.from(filing.counted),
    chainConcepts: Uint32Array.from(chains.concepts),
    chainNext: Uint32Array.from(chains.next),
    chainEnd: Uint32Array.from(chains.end),
    chainNeeds: packRows(chains.needs),
    elementFlags: Uint8Array.from(elements.flags),
    elementWords: packRows(elements.words),
    ...rangeTables(elements.ranges),
  };
}

/** All wordings in one language as tables; concepts without wordings in it are known but never found. */
export function compileLexicon(concepts: Concept[], language: string): LexiconData {
  const filing = new Filing();
  const ids = new Numbers(0);
  const kinds = new Numbers(0);
  const groups = collectGroups(concepts);
  for (const { id } of concepts) ids.of(id);
  for (const { id, words } of concepts) for (const wording of words[language] ?? []) filing.add(wording, ids.of(id));
  const kindNumbers = Uint32Array.from(concepts.map(({ kind }) => kinds.of(kind)));
  const keys = packRows(concepts.map(({ id }) => [id, ...(groups.get(id) ?? [])].map((key) => ids.of(key))));
  return { ...tablesOf(filing), concepts: packStrings(ids.all), kindNames: kinds.all, kinds: kindNumbers, keys };
}
