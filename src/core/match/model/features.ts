import { hash32 } from "../../hash";
import type { Token } from "../../text/tokens";
import { isDone } from "../kinds";
import { groupsOf, type Lexicon } from "../lexicon";
import { agentOf } from "../roles";
import type { Mention, Polarity, ReadSentence, Tense } from "../sentence";

/** Takes the hash of a feature of a sentence and the tokens, first and last, that it was read from. */
export type TakeFeature = (hash: number, first: number, last: number) => void;

/** The hash of `a b` goes on from that of `a`; the spaces keep stems, concepts and roles apart. */
const joined = (text: string, before: number): number => hash32(text, hash32(" ", before));

/**
 * The hash of a pair of stems, made of theirs alone: there are three pairs to a word, and their letters would be gone
 * through again for each. `salt` tells neighbours from pairs with a word or two between.
 */
function paired(before: number, after: number, salt: number): number {
  const mixed = Math.imul(before ^ salt, 0x85ebca6b);
  const both = Math.imul((mixed ^ (mixed >>> 15)) + after, 0xc2b2ae35);
  return (both ^ (both >>> 16)) >>> 0;
}

const side = 0x5bd1e995;
const apart = 0x1b873593;

/** So many stems before one make a pair with it that need not be neighbours: "denied … plan" with a word or two between. */
const reach = 3;

/** Puts a number before the others, of which the last falls out. */
function shiftIn(list: number[], first: number): void {
  for (let i = list.length - 1; i > 0; i--) list[i] = list[i - 1] as number;
  list[0] = first;
}

/** Calls `take` for each stem, each pair of neighbouring stems, and each pair with a word or two between; no punctuation. */
export function eachStem({ tokens }: ReadSentence, take: TakeFeature): void {
  /** Tokens and hashes of the stems before, the last one first. */
  const places = new Array<number>(reach).fill(0);
  const hashes = new Array<number>(reach).fill(0);
  let count = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, hash: single } = tokens[at] as Token;
    if (kind === "mark") continue;
    take(single, at, at);
    for (let back = 0; back < count; back++) {
      const before = hashes[back] as number;
      take(paired(before, single, back === 0 ? side : apart), places[back] as number, at);
    }
    shiftIn(places, at);
    shiftIn(hashes, single);
    if (count < reach) count++;
  }
}

const [concept, tense, agent, cue, earlier] = ["concept:", "tense:", "agent:", "cue:", "prev:"].map((kind) =>
  hash32(kind),
);

const happens = new Set(["act", "give", "take"]);

/** The feature that a sentence has a concept, or one of a group, with a polarity; none for what can't be negated. */
export const keyFeature = (key: string, polarity: Polarity | ""): number => joined(polarity, hash32(key, concept));

/** The feature of when something happens; null for kinds that do not. */
export const tenseFeature = (kind: string, id: string, when: Tense): number | null =>
  happens.has(kind) ? joined(when, hash32(id, tense)) : null;

/** The feature that somebody does something, or does not. */
export const agentFeature = (actor: string, id: string, polarity: Polarity): number =>
  joined(polarity, joined(id, hash32(actor, agent)));

/** The feature that the sentence before has a concept. */
export const earlierFeature = (id: string): number => hash32(id, earlier);

/** The feature that a cue found a position. */
export const cueFeature = (position: string): number => hash32(position, cue);

/** A concept and the groups it is in, each with its polarity; when it happens; and who does it. */
function rolesOf(sentence: ReadSentence, mention: Mention, keys: string[]): number[] {
  const { kind, concept: id } = mention;
  if (!isDone(kind)) return keys.map((key) => keyFeature(key, ""));
  const { polarity } = mention;
  const when = tenseFeature(kind, id, mention.tense);
  const actor = agentOf(sentence, mention);
  return [
    ...keys.map((key) => keyFeature(key, polarity)),
    ...(when === null ? [] : [when]),
    ...(actor ? [agentFeature(actor.concept, id, polarity)] : []),
  ];
}

/**
 * The hashes of a sentence's features, each once: its words, what lexicon and grammar make of them, what the sentence
 * before speaks of, and that cues `found` positions. To learn from; what a model knows of a sentence is found quicker
 * (`feature-places.ts`).
 */
export function featuresOf(
  sentence: ReadSentence,
  before: ReadSentence | null,
  lexicon: Lexicon,
  found: Iterable<string>,
): number[] {
  const hashes = new Set<number>();
  eachStem(sentence, (hash) => hashes.add(hash));
  for (const mention of sentence.mentions)
    for (const hash of rolesOf(sentence, mention, [mention.concept, ...groupsOf(lexicon, mention.number)]))
      hashes.add(hash);
  for (const mention of before?.mentions ?? []) hashes.add(earlierFeature(mention.concept));
  for (const position of found) hashes.add(cueFeature(position));
  return [...hashes];
}
