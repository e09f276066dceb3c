import type { Token } from "../text/tokens";
import type { Chain, Element, Lexicon } from "./lexicon";

/** A concept at a place in the sentence. */
export interface Hit {
  concept: string;
  first: number;
  last: number;
}

const longestGap = 3;

/** What a wording asks of a token, worked out once: its numbers in the vocabulary and what kind of mark it is. */
interface Step {
  stem: number;
  exact: number;
  number: number | null;
  mark: boolean;
  /** Passed over inside a wording. */
  skipped: boolean;
  /** Ends a gap. */
  stops: boolean;
}

/** The number a token writes in digits: "1,000" is 1000; null for words and for anything else. */
function numberValue(token: Token): number | null {
  if (token.kind !== "number") return null;
  const value = Number(token.word.replaceAll(",", ""));
  return Number.isFinite(value) ? value : null;
}

const stepOf = ({ vocabulary }: Lexicon, token: Token): Step => {
  const { word, kind } = token;
  return {
    stem: vocabulary.get(token.stem) ?? 0,
    exact: vocabulary.get(`=${word}`) ?? 0,
    number: numberValue(token),
    mark: kind === "mark",
    skipped: word === "-" || word === '"' || word === "'",
    stops:
      kind === "mark" && (word === "." || word === ";" || word === "!" || word === "?" || word === ":" || word === ","),
  };
};

/** Follows the longer wordings that begin at a token; keeps the longest reach of each concept. */
class Walk {
  readonly reach = new Map<string, number>();

  constructor(private readonly steps: Step[]) {}

  note(concept: string, last: number): void {
    if (last > (this.reach.get(concept) ?? -1)) this.reach.set(concept, last);
  }

  /** Compares the elements from `at` with the tokens from `index`; `last` is the last token taken so far. */
  follow(chain: Chain, at: number, index: number, last: number): void {
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

const takes = ({ words, any, numbers }: Element, step: Step): boolean =>
  (step.stem > 0 && words.has(step.stem)) ||
  (step.exact > 0 && words.has(step.exact)) ||
  (any && !step.mark) ||
  (step.number !== null &&
    numbers.some(({ from, to }) => (step.number as number) >= from && (step.number as number) <= to));

function startAt(lexicon: Lexicon, steps: Step[], first: number): Walk {
  const walk = new Walk(steps);
  const { stem, exact, number } = steps[first] as Step;
  for (const key of stem === exact ? [stem] : [stem, exact]) {
    if (key === 0) continue;
    for (const concept of lexicon.single.get(key) ?? []) walk.note(concept, first);
    for (const chain of lexicon.chains.get(key) ?? []) walk.follow(chain, chain.next, first + 1, first);
  }
  if (number !== null)
    for (const chain of lexicon.counted)
      if (takes(chain.elements[chain.next - 1] as Element, steps[first] as Step))
        walk.follow(chain, chain.next, first + 1, first);
  return walk;
}

/** Every concept found in the tokens, longest wording first where one starts inside another of the same concept. */
export function findConcepts(lexicon: Lexicon, tokens: Token[]): Hit[] {
  const hits: Hit[] = [];
  const covered = new Map<string, number>();
  const steps = tokens.map((token) => stepOf(lexicon, token));
  for (const [first, step] of steps.entries()) {
    if (step.mark || (step.stem === 0 && step.exact === 0 && step.number === null)) continue;
    for (const [concept, last] of startAt(lexicon, steps, first).reach) {
      if ((covered.get(concept) ?? -1) >= last) continue;
      covered.set(concept, last);
      hits.push({ concept, first, last });
    }
  }
  return hits;
}
