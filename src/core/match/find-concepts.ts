import type { Token } from "../text/tokens";
import type { Chain, Element, Lexicon, Named, Start, Step } from "./lexicon";
import { stepOf } from "./steps";

/** A concept at a place in the sentence. */
export interface Hit {
  concept: string;
  first: number;
  last: number;
}

/** Makes of a hit what the caller needs. */
export type MakeHit<T extends Hit> = (concept: Named, first: number, last: number) => T;

const longestGap = 3;

const isIn = (numbers: Element["numbers"], value: number | null): boolean =>
  value !== null && numbers.some(({ from, to }) => value >= from && value <= to);

const takes = ({ words, any, numbers }: Element, { stem, exact, mark, number }: Step): boolean =>
  (stem > 0 && words.includes(stem)) ||
  (exact > 0 && words.includes(exact)) ||
  (any && !mark) ||
  (numbers.length > 0 && isIn(numbers, number));

const byOrder = (a: Chain, b: Chain): number => a.order - b.order;

/** Finds the concepts of one sentence, start by start; keeps the longest reach of each concept. */
class Finder<T extends Hit> {
  readonly hits: T[] = [];
  private readonly steps: Step[];
  /** Words of the sentence that any wording asks for; made when first asked for. */
  private words: Set<number> | null = null;
  private readonly covered = new Map<Named, number>();
  /** Concepts found from the present start, and the last token of each. */
  private found: Named[] = [];
  private lasts: number[] = [];
  private chains: Chain[] = [];

  constructor(
    private readonly lexicon: Lexicon,
    tokens: Token[],
    private readonly make: MakeHit<T>,
  ) {
    this.steps = tokens.map((token) => stepOf(lexicon, token));
  }

  run(): T[] {
    for (let first = 0; first < this.steps.length; first++) {
      const { stem, exact, number, mark } = this.steps[first] as Step;
      if (mark || (stem === 0 && exact === 0 && number === null)) continue;
      if (stem > 0) this.begin(stem, first);
      if (exact > 0) this.begin(exact, first);
      if (number !== null) this.count(first);
      if (this.found.length > 0) this.keep(first);
    }
    return this.hits;
  }

  private begin(word: number, first: number): void {
    const start = this.lexicon.starts.get(word);
    if (!start) return;
    for (const concept of start.single) this.note(concept, first);
    this.gather(start, first);
    if (this.chains.length === 0) return;
    if (this.chains.length > 1) this.chains.sort(byOrder);
    for (const chain of this.chains) this.follow(chain, chain.next, first + 1, first);
    this.chains.length = 0;
  }

  /** The longer wordings that the next words do not rule out. */
  private gather({ pairs, loose }: Start, first: number): void {
    if (pairs.size > 0) this.gatherPairs(pairs, first + 1);
    for (const chain of loose) if (chain.needs === null || this.hasAny(chain.needs)) this.chains.push(chain);
  }

  private gatherPairs(pairs: Start["pairs"], from: number): void {
    for (let index = from; index < this.steps.length; index++) {
      const step = this.steps[index] as Step;
      if (step.stem > 0) this.add(pairs.get(step.stem));
      if (step.exact > 0) this.add(pairs.get(step.exact));
      if (!step.skipped) return;
    }
  }

  private add(chains: Chain[] | undefined): void {
    if (chains) for (const chain of chains) this.chains.push(chain);
  }

  private hasAny(needs: number[]): boolean {
    if (this.words === null) {
      this.words = new Set();
      for (const { stem, exact } of this.steps) this.words.add(stem).add(exact);
    }
    for (const word of needs) if (this.words.has(word)) return true;
    return false;
  }

  private count(first: number): void {
    for (const chain of this.lexicon.counted)
      if (takes(chain.elements[chain.next - 1] as Element, this.steps[first] as Step))
        this.follow(chain, chain.next, first + 1, first);
  }

  private note(concept: Named, last: number): void {
    const at = this.found.indexOf(concept);
    if (at < 0) {
      this.found.push(concept);
      this.lasts.push(last);
    } else if (last > (this.lasts[at] as number)) this.lasts[at] = last;
  }

  private keep(first: number): void {
    for (let i = 0; i < this.found.length; i++) {
      const concept = this.found[i] as Named;
      const last = this.lasts[i] as number;
      if (this.covered.size > 0 && (this.covered.get(concept) ?? -1) >= last) continue;
      // One word covers no later start.
      if (last > first) this.covered.set(concept, last);
      this.hits.push(this.make(concept, first, last));
    }
    this.found.length = 0;
    this.lasts.length = 0;
  }

  /** Compares the elements from `at` with the tokens from `index`; `last` is the last token taken so far. */
  private follow(chain: Chain, at: number, index: number, last: number): void {
    const element = chain.elements[at];
    if (!element) {
      this.note(chain.concept, last);
      return;
    }
    if (element.optional) this.follow(chain, at + 1, index, last);
    const step = this.steps[index];
    if (!step) {
      if (element.gap) this.follow(chain, at + 1, index, last);
      return;
    }
    if (element.gap) this.jump(chain, at + 1, index, last);
    if (step.skipped) this.follow(chain, at, index + 1, last);
    if (takes(element, step)) this.follow(chain, at + 1, index + 1, index);
  }

  /** Passes over nothing, then up to three tokens; a full stop or comma ends it. */
  private jump(chain: Chain, at: number, index: number, last: number): void {
    for (let skip = 0; skip <= longestGap; skip++) {
      const step = this.steps[index + skip];
      if (!step) return;
      this.follow(chain, at, index + skip, skip === 0 ? last : index + skip - 1);
      if (step.stops) return;
    }
  }
}

/** Every concept found in the tokens, longest wording first where one starts inside another of the same concept. */
export const findConcepts = <T extends Hit>(lexicon: Lexicon, tokens: Token[], make: MakeHit<T>): T[] =>
  new Finder(lexicon, tokens, make).run();
