import { placeInOrder } from "../tables/column";
import { startOfPair } from "../tables/pair-rows";
import type { Token } from "../text/tokens";
import { beginFlag, elementFlag, type Lexicon, type LexiconData, type Step, wordsOfElement } from "./lexicon";
import { stepOf } from "./steps";

/** Makes of a hit what the caller needs. */
export type MakeHit<T> = (concept: number, first: number, last: number) => T;

const longestGap = 3;

/** Whether an element can stand at a step. A step without a number in the vocabulary has 0, which is nobody's. */
function takes(data: LexiconData, element: number, step: Step): boolean {
  const { elements } = data;
  const head = elements[element] as number;
  const end = element + wordsOfElement(head);
  for (let at = element + 1; at <= end; at++) {
    const word = elements[at] as number;
    if (word === step.stem || word === step.exact) return true;
  }
  if ((head & elementFlag.any) !== 0 && !step.mark) return true;
  return (head & elementFlag.numbers) !== 0 && step.number !== null && inRange(data, element, step.number);
}

function inRange({ ranged, rangeStarts, ranges }: LexiconData, element: number, value: number): boolean {
  const place = placeInOrder(ranged, element);
  const end = rangeStarts[place + 1] as number;
  for (let i = rangeStarts[place] as number; i < end; i += 2)
    if (value >= (ranges[i] as number) && value <= (ranges[i + 1] as number)) return true;
  return false;
}

/** Finds the concepts of one sentence, start by start; keeps the longest reach of each concept. */
class Finder<T> {
  readonly hits: T[] = [];
  private readonly data: LexiconData;
  private readonly steps: Step[];
  /** What marks the words of this sentence in the lexicon; 0 until first asked. */
  private reading = 0;
  /** By concept: the last token of its latest wording of more than one word. */
  private covered: Map<number, number> | null = null;
  /** Concepts found from the present start, and the last token of each; what stands from `count` on is of an earlier start. */
  private readonly found: number[] = [];
  private readonly lasts: number[] = [];
  private count = 0;
  /** Longer wordings to compare, up to `open`. */
  private readonly chains: number[] = [];
  private open = 0;

  constructor(
    private readonly lexicon: Lexicon,
    tokens: Token[],
    private readonly make: MakeHit<T>,
  ) {
    this.data = lexicon.data;
    this.steps = tokens.map((token) => stepOf(lexicon, token));
  }

  run(): T[] {
    const { steps } = this;
    for (let first = 0; first < steps.length; first++) {
      const step = steps[first] as Step;
      if (step.mark) continue;
      if (step.stem > 0) this.begin(step.stem, first);
      if (step.exact > 0) this.begin(step.exact, first);
      if (step.number !== null) this.beginNumber(first);
      if (this.count > 0) this.keep(first);
    }
    return this.hits;
  }

  private begin(word: number, first: number): void {
    const flags = this.data.begins[word] as number;
    if (flags === 0) return;
    if ((flags & beginFlag.single) !== 0) this.name(word, first);
    if ((flags & beginFlag.pairs) !== 0) this.gatherPairs(word, first + 1);
    if ((flags & beginFlag.loose) !== 0) this.gatherLoose(word);
    if (this.open === 0) return;
    this.lexicon.compared += this.open;
    for (let i = 0; i < this.open; i++) {
      this.follow(this.chains[i] as number, first + 1, first);
    }
    this.open = 0;
  }

  private name(word: number, first: number): void {
    const { starts, values } = this.data.single;
    const end = starts[word + 1] as number;
    // The concepts of one word are different ones.
    const known = this.count;
    for (let i = starts[word] as number; i < end; i++) {
      const concept = values[i] as number;
      if (known === 0) this.put(concept, first);
      else this.note(concept, first);
    }
  }

  private put(concept: number, last: number): void {
    this.found[this.count] = concept;
    this.lasts[this.count++] = last;
  }

  /** Longer wordings that the next words do not rule out. */
  private gatherPairs(word: number, from: number): void {
    for (let index = from; index < this.steps.length; index++) {
      const step = this.steps[index] as Step;
      if (step.stem > 0) this.addPair(word, step.stem);
      if (step.exact > 0) this.addPair(word, step.exact);
      if (!step.skipped) return;
    }
  }

  private addPair(word: number, next: number): void {
    const start = startOfPair(this.data.pairs, word, next);
    if (start === 0) return;
    const { rows } = this.data.pairs;
    const end = rows[start - 1] as number;
    for (let i = start; i < end; i++) this.addChain(rows[i] as number);
  }

  private gatherLoose(word: number): void {
    const { starts, values } = this.data.loose;
    const end = starts[word + 1] as number;
    let at = starts[word] as number;
    while (at < end) {
      const needs = at + 2;
      const next = needs + (values[at + 1] as number);
      if (this.mayHold(needs, next)) this.addChain(values[at] as number);
      at = next;
    }
  }

  /** Keeps the chains in order; most come so. */
  private addChain(chain: number): void {
    let at = this.open++;
    for (; at > 0 && (this.chains[at - 1] as number) > chain; at--) this.chains[at] = this.chains[at - 1] as number;
    this.chains[at] = chain;
  }

  /** Whether the sentence has one of the words that a wording cannot do without. */
  private mayHold(from: number, to: number): boolean {
    if (from === to) return true;
    if (this.reading === 0) this.markWords();
    const { marks } = this.lexicon;
    const { values } = this.data.loose;
    for (let i = from; i < to; i++) if (marks[values[i] as number] === this.reading) return true;
    return false;
  }

  private markWords(): void {
    const { lexicon } = this;
    this.reading = ++lexicon.readings;
    for (const { stem, exact } of this.steps) {
      lexicon.marks[stem] = this.reading;
      lexicon.marks[exact] = this.reading;
    }
  }

  private beginNumber(first: number): void {
    for (const element of this.data.counted)
      if (takes(this.data, element, this.steps[first] as Step)) this.follow(this.after(element), first + 1, first);
  }

  /** The element behind one. */
  private after(element: number): number {
    return element + 1 + wordsOfElement(this.data.elements[element] as number);
  }

  private note(concept: number, last: number): void {
    let at = 0;
    while (at < this.count && this.found[at] !== concept) at++;
    if (at === this.count) {
      this.found[at] = concept;
      this.lasts[at] = last;
      this.count++;
    } else if (last > (this.lasts[at] as number)) this.lasts[at] = last;
  }

  private keep(first: number): void {
    for (let i = 0; i < this.count; i++) {
      const concept = this.found[i] as number;
      const last = this.lasts[i] as number;
      if (this.covered !== null && (this.covered.get(concept) ?? -1) >= last) continue;
      // One word covers no later start.
      if (last > first) this.cover(concept, last);
      this.hits.push(this.make(concept, first, last));
    }
    this.count = 0;
  }

  private cover(concept: number, last: number): void {
    this.covered ??= new Map();
    this.covered.set(concept, last);
  }

  /** Compares the elements from `element` with the tokens from `index`; `last` is the last token taken so far. */
  private follow(element: number, index: number, last: number): void {
    const head = this.data.elements[element] as number;
    if ((head & elementFlag.end) !== 0) {
      this.note(this.data.elements[element + 1] as number, last);
      return;
    }
    const next = element + 1 + wordsOfElement(head);
    if ((head & elementFlag.optional) !== 0) this.follow(next, index, last);
    const step = this.steps[index];
    const gap = (head & elementFlag.gap) !== 0;
    if (!step) {
      if (gap) this.follow(next, index, last);
      return;
    }
    if (gap) this.jump(next, index, last);
    if (step.skipped) this.follow(element, index + 1, last);
    if (takes(this.data, element, step)) this.follow(next, index + 1, index);
  }

  /** Passes over nothing, then up to three tokens; a full stop or comma ends it. */
  private jump(element: number, index: number, last: number): void {
    for (let skip = 0; skip <= longestGap; skip++) {
      const step = this.steps[index + skip];
      if (!step) return;
      this.follow(element, index + skip, skip === 0 ? last : index + skip - 1);
      if (step.stops) return;
    }
  }
}

/** Every concept found in the tokens, longest wording first where one starts inside another of the same concept. */
export const findConcepts = <T>(lexicon: Lexicon, tokens: Token[], make: MakeHit<T>): T[] =>
  new Finder(lexicon, tokens, make).run();
