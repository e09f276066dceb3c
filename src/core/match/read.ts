import { findDates } from "../text/dates";
import { type Token, tokenise } from "../text/tokens";
import { clausesOf } from "./clauses";
import { Filed } from "./filed";
import { findConcepts, type Hit } from "./find-concepts";
import { type Lexicon, type Named, namedAt } from "./lexicon";
import { polarityReader } from "./polarity";
import type { Mention, Polarity, ReadSentence, Tense } from "./sentence";
import { tenseAt } from "./tense";

/** Adds a mention of a concept met before and files it under it and every group that includes it. */
export function addMention(sentence: ReadSentence, lexicon: Lexicon, mention: Omit<Mention, "keys">): void {
  const number = lexicon.numbers.get(mention.concept);
  const keys = number === undefined ? [] : namedAt(lexicon, number).keys;
  sentence.byConcept.add({ ...mention, keys });
}

interface Verb {
  tense: Tense;
  passive: boolean;
}

/** What the mentions of a sentence share; what negates or leaves open in it is read when a cue first asks. */
class Reading {
  readonly clauses: number[];
  /** Those that were found; pronouns, added later, negate nothing. */
  hits: Hit[] = [];
  private reader: ReturnType<typeof polarityReader> | null = null;
  /** By span and by first token: one word often names several concepts. */
  private readonly polarities = new Map<number, Polarity>();
  private readonly verbs = new Map<number, Verb>();

  constructor(
    private readonly lexicon: Lexicon,
    readonly tokens: Token[],
  ) {
    this.clauses = clausesOf(tokens);
  }

  polarity(first: number, last: number): Polarity {
    const span = first * this.tokens.length + last;
    let polarity = this.polarities.get(span);
    if (polarity) return polarity;
    this.reader ??= polarityReader(this.tokens, this.clauses, this.hits, this.lexicon.kinds);
    polarity = this.reader(first, last);
    this.polarities.set(span, polarity);
    return polarity;
  }

  verb(first: number): Verb {
    let verb = this.verbs.get(first);
    if (verb) return verb;
    verb = tenseAt(this.tokens, first);
    this.verbs.set(first, verb);
    return verb;
  }
}

/** Tense and polarity are worked out when a cue first asks: most mentions are never asked. */
class FoundMention implements Mention {
  get pronoun(): boolean {
    return false;
  }

  constructor(
    readonly named: Named,
    readonly first: number,
    readonly last: number,
    private readonly sentence: Reading,
  ) {}

  get concept(): string {
    return this.named.id;
  }

  get kind(): string {
    return this.named.kind;
  }

  get keys(): number[] {
    return this.named.keys;
  }

  get clause(): number {
    return this.sentence.clauses[this.first] ?? 0;
  }

  get polarity(): Polarity {
    return this.sentence.polarity(this.first, this.last);
  }

  get tense(): Tense {
    return this.sentence.verb(this.first).tense;
  }

  get passive(): boolean {
    return this.sentence.verb(this.first).passive;
  }
}

/** Reads one sentence: tokens, clauses, dates, and every concept with its polarity and tense. */
export function readSentence(lexicon: Lexicon, text: string, published: string | null): ReadSentence {
  const tokens = tokenise(text);
  const reading = new Reading(lexicon, tokens);
  const mentions: Mention[] = findConcepts(
    lexicon,
    tokens,
    (concept, first, last) => new FoundMention(concept, first, last, reading),
  );
  reading.hits = mentions;
  const own = [...mentions];
  return {
    text,
    tokens,
    clauses: reading.clauses,
    mentions: own,
    byConcept: new Filed(lexicon, own),
    dates: findDates(tokens, published),
    published,
    question: text.includes("?") && /\?["'”’)]*\s*$/.test(text),
  };
}
