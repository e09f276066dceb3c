import { type DateMention, findDates } from "../text/dates";
import { type Token, tokenise } from "../text/tokens";
import { clausesOf } from "./clauses";
import { Filed } from "./filed";
import { findConcepts } from "./find-concepts";
import type { Lexicon } from "./lexicon";
import { PlacedMention, Reading } from "./mention";
import type { Answers, KindLists, Mention, ReadSentence } from "./sentence";

/** A sentence whose pronouns can still be given what they stand for. */
export class FreshSentence implements ReadSentence {
  readonly tokens: Token[];
  readonly clauses: number[];
  readonly mentions: Mention[];
  readonly byConcept: Filed<Mention>;
  kinds: KindLists | null = null;
  readonly answers: (Answers | undefined)[] = [];
  readonly dates: DateMention[];
  readonly question: boolean;
  private readonly reading: Reading;

  constructor(
    lexicon: Lexicon,
    readonly text: string,
    readonly published: string | null,
  ) {
    const tokens = tokenise(text);
    const reading = new Reading(lexicon, tokens, clausesOf(tokens));
    this.tokens = tokens;
    this.clauses = reading.clauses;
    this.reading = reading;
    this.mentions = findConcepts(
      lexicon,
      tokens,
      (concept, first, last) => new PlacedMention(concept, first, last, reading, false),
    );
    reading.found(this.mentions);
    this.byConcept = new Filed(lexicon, this.mentions);
    this.dates = findDates(tokens, published);
    this.question = text.includes("?") && /\?["'”’)]*\s*$/.test(text);
  }

  /** Adds a mention of what a pronoun stands for. */
  addPronoun(concept: number, at: number): void {
    this.byConcept.add(new PlacedMention(concept, at, at, this.reading, true));
    this.kinds = null;
  }
}

/** Reads one sentence: tokens, clauses, dates, and every concept with its polarity and tense. */
export const readSentence = (lexicon: Lexicon, text: string, published: string | null): FreshSentence =>
  new FreshSentence(lexicon, text, published);
