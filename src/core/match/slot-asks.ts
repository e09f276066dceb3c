import { isDone } from "./kinds";
import type { Mention, Tense } from "./sentence";

/** What a slot asks for beside its concepts, as bits of one number: thousands of slots are tried on a sentence. */
export const ask = {
  /** Negated; without this and `any`, neither negated nor open. */
  no: 1,
  /** Whatever its polarity. */
  any: 2,
  /** One of these tenses; none of the bits: any tense. */
  tenses: 0b1_1111_1111 << 2,
  /** `^`: may be supplied by the sentence before or by the story. */
  context: 1 << 11,
  /** `<`: may be supplied by the sentence before. */
  before: 1 << 12,
  /** The story supplies it. */
  topical: 1 << 13,
  /** A day or range in place of concepts. */
  date: 1 << 14,
} as const;

const tenseBits: Record<Tense, number> = {
  future: 1 << 2,
  could: 1 << 3,
  infinitive: 1 << 4,
  present: 1 << 5,
  progressive: 1 << 6,
  past: 1 << 7,
  perfect: 1 << 8,
  participle: 1 << 9,
  noun: 1 << 10,
};

/** What the names of tenses in a slot stand for. */
export const tenseNames: Record<string, Tense[]> = {
  fut: ["future", "could", "infinitive", "progressive", "participle", "noun", "present"],
  will: ["future", "could", "infinitive"],
  real: ["past", "perfect"],
  past: ["past"],
  perf: ["perfect"],
  pres: ["present", "progressive"],
  ing: ["progressive", "participle"],
  noun: ["noun"],
  inf: ["infinitive"],
  done: ["past", "perfect", "present", "progressive", "noun", "participle"],
};

/** The bits of tenses by their names; unknown names ask for nothing. */
export const askOfTenses = (names: string[]): number =>
  names.reduce((bits, name) => (tenseNames[name] ?? []).reduce((sum, tense) => sum | tenseBits[tense], bits), 0);

/** Whether a mention of a slot's concept is so as the slot asks. */
export function isAsAsked(asks: number, mention: Mention): boolean {
  const tenses = asks & ask.tenses;
  if (tenses !== 0 && (tenses & tenseBits[mention.tense]) === 0) return false;
  if ((asks & ask.any) !== 0) return true;
  if ((asks & ask.no) !== 0) return mention.polarity === "no";
  return !isDone(mention.kind) || mention.polarity === "yes";
}
