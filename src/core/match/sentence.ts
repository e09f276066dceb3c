import type { DateMention } from "../text/dates";
import type { Token } from "../text/tokens";
import type { Filed } from "./filed";

/** When the sentence says it happens, as far as its verb form shows. */
export const tenses = [
  "future",
  "could",
  "infinitive",
  "present",
  "progressive",
  "past",
  "perfect",
  "participle",
  "noun",
] as const;
export type Tense = (typeof tenses)[number];

/** `no`: denied or negated; `open`: asked, unclear or hypothetical. */
export const polarities = ["yes", "no", "open"] as const;
export type Polarity = (typeof polarities)[number];

/** A concept at a place in the sentence, with what grammar says about it there. */
export interface Mention {
  concept: string;
  /** Number of its concept. */
  number: number;
  kind: string;
  first: number;
  last: number;
  /** The same for mentions of one kind on the same words: all that grammar says hangs on these. */
  place: number;
  polarity: Polarity;
  tense: Tense;
  passive: boolean;
  /** Which main clause it stands in, counted from 0. */
  clause: number;
  /** Taken over from the sentence before, for a pronoun at this place. */
  pronoun: boolean;
  /** Whether it is of a concept, or of a group, by number. */
  isOf(concept: number): boolean;
}

/** Mentions by the kinds that grammar asks for most: a sentence has few of these among many things and acts. */
export interface KindLists {
  /** Actors and accusers. */
  actors: Mention[];
  /** Those of them that can be the subject of a verb (`roles.ts`); made when first asked for. */
  subjects: Mention[] | null;
  things: Mention[];
  /** Words of saying and denying. */
  speech: Mention[];
  charges: Mention[];
}

/** Answers by place; a sentence has few, and looking through these is quicker than a map is made. */
export interface Answers {
  places: number[];
  values: unknown[];
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
  /** Made when first asked for; null again where a mention is added. */
  kinds: KindLists | null;
  /** What was worked out so far, by question (`once.ts`) and place of a mention. */
  answers: (Answers | undefined)[];
  dates: DateMention[];
  /** ISO day of the article, if it has one. */
  published: string | null;
  question: boolean;
}

const none: Mention[] = [];

/** Mentions of a concept, or of a group, by its number. */
export const mentionsAt = (sentence: ReadSentence, concept: number): readonly Mention[] =>
  sentence.byConcept.at(concept) ?? none;

function file(lists: KindLists, mention: Mention): void {
  switch (mention.kind) {
    case "actor":
    case "accuser":
      lists.actors.push(mention);
      break;
    case "thing":
      lists.things.push(mention);
      break;
    case "say":
    case "deny":
      lists.speech.push(mention);
      break;
    case "charge":
      lists.charges.push(mention);
  }
}

/** A sentence's mentions by kind, in order. */
export function kindsOf(sentence: ReadSentence): KindLists {
  if (sentence.kinds) return sentence.kinds;
  const lists: KindLists = { actors: [], subjects: null, things: [], speech: [], charges: [] };
  for (const mention of sentence.mentions) file(lists, mention);
  sentence.kinds = lists;
  return lists;
}

/** Mentions of those who act, accusers included, in order. */
export const actorsOf = (sentence: ReadSentence): Mention[] => kindsOf(sentence).actors;
