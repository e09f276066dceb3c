import type { DateMention } from "../text/dates";
import type { Token } from "../text/tokens";
import type { Filed } from "./filed";

/** When the sentence says it happens, as far as its verb form shows. */
export type Tense =
  | "future"
  | "could"
  | "infinitive"
  | "present"
  | "progressive"
  | "past"
  | "perfect"
  | "participle"
  | "noun";

/** `no`: denied or negated; `open`: asked, unclear or hypothetical. */
export type Polarity = "yes" | "no" | "open";

/** A concept at a place in the sentence, with what grammar says about it there. */
export interface Mention {
  concept: string;
  kind: string;
  first: number;
  last: number;
  polarity: Polarity;
  tense: Tense;
  passive: boolean;
  /** Which main clause it stands in, counted from 0. */
  clause: number;
  /** Taken over from the sentence before, for a pronoun at this place. */
  pronoun: boolean;
  /** Numbers of its concept and of every group that includes it. */
  keys: readonly number[];
}

/** A sentence as the cues read it. */
export interface ReadSentence {
  text: string;
  tokens: Token[];
  /** Main clause of each token. */
  clauses: number[];
  mentions: Mention[];
  /** Mentions by concept and by each group that includes it. */
  byConcept: Filed<Mention>;
  dates: DateMention[];
  /** ISO day of the article, if it has one. */
  published: string | null;
  question: boolean;
}

export const mentionsOf = (sentence: ReadSentence, concept: string): Mention[] => sentence.byConcept.get(concept) ?? [];
