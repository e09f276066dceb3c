import type { Token } from "../text/tokens";
import type { KindHit } from "./denials";
import { idOf, kindAt, type Lexicon } from "./lexicon";
import { polarityReader } from "./polarity";
import type { Mention, Polarity, Tense } from "./sentence";
import { tenseAt } from "./tense";

interface Verb {
  tense: Tense;
  passive: boolean;
}

/** What the mentions of a sentence share; what negates or leaves open in it is read when somebody first asks. */
export class Reading {
  private hits: KindHit[] = [];
  private count = 0;
  private reader: ReturnType<typeof polarityReader> | null = null;
  /** By token, and of several tokens by span: one word often names several concepts. */
  private readonly polarities: (Polarity | undefined)[] = [];
  private longer: Map<number, Polarity> | null = null;
  private readonly verbs: (Verb | undefined)[] = [];

  constructor(
    readonly lexicon: Lexicon,
    readonly tokens: Token[],
    readonly clauses: number[],
  ) {}

  /** Takes the mentions that were found: pronouns, added to them later, negate nothing. */
  found(hits: KindHit[]): void {
    this.hits = hits;
    this.count = hits.length;
  }

  polarity(first: number, last: number): Polarity {
    if (first !== last) return this.polarityOfSpan(first, last);
    let polarity = this.polarities[first];
    if (polarity) return polarity;
    polarity = this.readPolarity(first, last);
    this.polarities[first] = polarity;
    return polarity;
  }

  private polarityOfSpan(first: number, last: number): Polarity {
    this.longer ??= new Map();
    const span = first * this.tokens.length + last;
    const known = this.longer.get(span);
    if (known) return known;
    const polarity = this.readPolarity(first, last);
    this.longer.set(span, polarity);
    return polarity;
  }

  private readPolarity(first: number, last: number): Polarity {
    this.reader ??= polarityReader(this.tokens, this.clauses, this.hits.slice(0, this.count));
    return this.reader(first, last);
  }

  verb(first: number): Verb {
    let verb = this.verbs[first];
    if (verb) return verb;
    verb = tenseAt(this.tokens, first);
    this.verbs[first] = verb;
    return verb;
  }
}

/** A pronoun is as it stands: nothing negates it and it has no time. */
const ofPronoun: Verb = { tense: "noun", passive: false };

/** A concept at a place. Tense and polarity are worked out when somebody asks: most mentions are never asked. */
export class PlacedMention implements Mention {
  readonly kind: string;

  constructor(
    readonly number: number,
    readonly first: number,
    readonly last: number,
    private readonly sentence: Reading,
    readonly pronoun: boolean,
  ) {
    this.kind = kindAt(sentence.lexicon.data, number);
  }

  get concept(): string {
    return idOf(this.sentence.lexicon, this.number);
  }

  get place(): number {
    const { lexicon, tokens } = this.sentence;
    const kind = lexicon.data.kinds[this.number] as number;
    return ((kind * tokens.length + this.first) * tokens.length + this.last) * 2 + (this.pronoun ? 1 : 0);
  }

  get clause(): number {
    return this.sentence.clauses[this.first] ?? 0;
  }

  get polarity(): Polarity {
    return this.pronoun ? "yes" : this.sentence.polarity(this.first, this.last);
  }

  private get verb(): Verb {
    return this.pronoun ? ofPronoun : this.sentence.verb(this.first);
  }

  get tense(): Tense {
    return this.verb.tense;
  }

  get passive(): boolean {
    return this.verb.passive;
  }

  isOf(concept: number): boolean {
    if (concept === this.number) return true;
    const { starts, values } = this.sentence.lexicon.data.groups;
    const end = starts[this.number + 1] as number;
    for (let i = starts[this.number] as number; i < end; i++) if (values[i] === concept) return true;
    return false;
  }
}
