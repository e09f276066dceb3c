import type { Concept } from "../pack/types";
import { packColumn } from "../tables/column";
import { packPairRows } from "../tables/pair-rows";
import { packNarrowRows, packRows } from "../tables/rows";
import { packDictionary } from "../tables/strings";
import { collectGroups } from "./groups";
import { antecedent, beginFlag, elementFlag, headOfElement, type LexiconData } from "./lexicon";
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

/** Wordings on their way into the tables. */
class Filing {
  readonly words = new Numbers(1);
  readonly single: number[][] = [];
  readonly loose: number[][] = [];
  readonly pairs: { first: number; second: number; row: number[] }[] = [];
  readonly counted: number[] = [];
  readonly elements: number[] = [];
  readonly ranges: { element: number; own: [number, number][] }[] = [];
  private readonly pairNumbers = new Map<string, number>();
  /** By word: the element that its last loose wording goes on with. */
  private readonly lastLoose: number[] = [];

  /** Files a wording under every word that may begin it: the first element, and what follows it while it may be missing. */
  add(wording: string, concept: number): void {
    const elements = elementsOf(wording);
    const words = elements.map((element) => element.words.map((word) => this.words.of(word)));
    const places = elements.map((element, i) => this.addElement(element, words[i] ?? []));
    places.push(this.elements.push(elementFlag.end, concept) - 2);
    for (const [i, element] of elements.entries()) {
      const needed = elements.findIndex((later, at) => at > i && isPlain(later));
      const ends = elements.slice(i + 1).every(({ optional }) => optional);
      for (const word of words[i] ?? []) {
        if (ends) this.name(word, concept);
        this.follow(word, elements[i + 1], words[i + 1] ?? [], places[i + 1] as number, words[needed] ?? []);
      }
      if (element.ranges.length > 0) this.counted.push(places[i] as number);
      if (!element.optional) return;
    }
  }

  /** Its place. */
  private addElement({ ranges, any, gap, optional }: Element, words: number[]): number {
    const place = this.elements.length;
    const flags =
      (any ? elementFlag.any : 0) |
      (gap ? elementFlag.gap : 0) |
      (optional ? elementFlag.optional : 0) |
      (ranges.length > 0 ? elementFlag.numbers : 0);
    this.elements.push(headOfElement(words.length, flags), ...words);
    if (ranges.length > 0) this.ranges.push({ element: place, own: ranges });
    return place;
  }

  private name(word: number, concept: number): void {
    const list = listAt(this.single, word);
    // Concepts come one after the other, so that the last tells.
    if (lastOf(list) !== concept) list.push(concept);
  }

  private follow(word: number, next: Element | undefined, nextWords: number[], place: number, needs: number[]): void {
    if (!next) return;
    if (!isPlain(next)) {
      if (this.lastLoose[word] === place) return;
      this.lastLoose[word] = place;
      listAt(this.loose, word).push(place, needs.length, ...needs);
      return;
    }
    for (const second of nextWords) {
      const list = this.pair(word, second);
      if (lastOf(list) !== place) list.push(place);
    }
  }

  private pair(first: number, second: number): number[] {
    const key = `${first} ${second}`;
    const known = this.pairNumbers.get(key);
    if (known !== undefined) return this.pairs[known]?.row ?? [];
    const row: number[] = [];
    this.pairNumbers.set(key, this.pairs.push({ first, second, row }) - 1);
    return row;
  }

  begins(): Uint8Array {
    const begins = new Uint8Array(this.words.all.length + 1);
    const set = (word: number, flag: number): void => {
      begins[word] = (begins[word] ?? 0) | flag;
    };
    for (const [word, list] of this.single.entries()) if (list) set(word, beginFlag.single);
    for (const [word, list] of this.loose.entries()) if (list) set(word, beginFlag.loose);
    for (const { first } of this.pairs) set(first, beginFlag.pairs);
    return begins;
  }
}

function rangeTables(all: Filing["ranges"]): Pick<LexiconData, "ranged" | "rangeStarts" | "ranges"> {
  const rangeStarts = new Uint32Array(all.length + 1);
  for (const [i, { own }] of all.entries()) rangeStarts[i + 1] = (rangeStarts[i] as number) + own.length * 2;
  return {
    ranged: Uint32Array.from(all, ({ element }) => element),
    rangeStarts,
    ranges: Float64Array.from(all.flatMap(({ own }) => own.flat())),
  };
}

function tablesOf(filing: Filing): Omit<LexiconData, "concepts" | "kindNames" | "kinds" | "groups" | "antecedents"> {
  const wordCount = filing.words.all.length + 1;
  return {
    words: packDictionary(filing.words.all),
    begins: filing.begins(),
    single: packNarrowRows(filing.single, wordCount),
    loose: packNarrowRows(filing.loose, wordCount),
    pairs: packPairRows(filing.pairs),
    counted: Uint32Array.from(filing.counted),
    elements: packColumn(filing.elements),
    ...rangeTables(filing.ranges),
  };
}

const antecedentsOf = (groups: string[]): number =>
  (groups.includes("person") ? antecedent.person : 0) | (groups.includes("party") ? antecedent.party : 0);

/** All wordings in one language as tables; concepts without wordings in it are known but never found. */
export function compileLexicon(concepts: Concept[], language: string): LexiconData {
  const filing = new Filing();
  const ids = new Numbers(0);
  const kinds = new Numbers(0);
  const groups = collectGroups(concepts);
  for (const { id } of concepts) ids.of(id);
  for (const { id, words } of concepts) for (const wording of words[language] ?? []) filing.add(wording, ids.of(id));
  const groupsAt = (id: string): string[] => groups.get(id) ?? [];
  return {
    ...tablesOf(filing),
    concepts: packDictionary(ids.all),
    kinds: Uint8Array.from(concepts, ({ kind }) => kinds.of(kind)),
    kindNames: kinds.all,
    groups: packRows(concepts.map(({ id }) => groupsAt(id).map((group) => ids.of(group)))),
    antecedents: Uint8Array.from(concepts, ({ id }) => antecedentsOf(groupsAt(id))),
  };
}
