import { hash32 } from "../../hash";
import { agentOf } from "../roles";
import type { Mention, ReadSentence } from "../sentence";

/** Takes the hash of a feature of a sentence and the tokens, first and last, that it was read from. */
export type TakeFeature = (hash: number, first: number, last: number) => void;

/** The hash of `a b` goes on from that of `a`; the spaces keep stems, concepts and roles apart. */
const joined = (text: string, before: number): number => hash32(text, hash32(" ", before));

/** Stems, and pairs of neighbouring stems; punctuation left out. */
function eachStem({ tokens }: ReadSentence, take: TakeFeature): void {
  let before = -1;
  let hashBefore = 0;
  for (const [at, { kind, stem }] of tokens.entries()) {
    if (kind === "mark") continue;
    const single = hash32(stem);
    take(single, at, at);
    if (before >= 0) take(joined(stem, hashBefore), before, at);
    before = at;
    hashBefore = single;
  }
}

const [concept, tense, agent, cue] = ["concept:", "tense:", "agent:", "cue:"].map((kind) => hash32(kind));

/** Kinds of concept that can be negated, and that somebody does. */
const done = new Set(["act", "give", "take", "deny", "say", "verdict"]);
const happens = new Set(["act", "give", "take"]);

/** A concept and the groups it is in, each with its polarity; when it happens; and who does it. */
function eachRole(sentence: ReadSentence, mention: Mention, keys: string[], take: TakeFeature): void {
  const { kind, first, last } = mention;
  const isDone = done.has(kind);
  const polarity = isDone ? mention.polarity : "";
  for (const key of keys) take(joined(polarity, hash32(key, concept)), first, last);
  if (happens.has(kind)) take(joined(mention.tense, hash32(mention.concept, tense)), first, last);
  const actor = isDone ? agentOf(sentence, mention) : null;
  if (actor) take(joined(polarity, joined(mention.concept, hash32(actor.concept, agent))), first, last);
}

/** Calls `take` for each feature of a sentence: its words, and what lexicon and grammar make of them. Some come twice. */
export function eachFeature(sentence: ReadSentence, groups: Map<string, string[]>, take: TakeFeature): void {
  eachStem(sentence, take);
  for (const mention of sentence.mentions)
    eachRole(sentence, mention, [mention.concept, ...(groups.get(mention.concept) ?? [])], take);
}

/** The feature that a cue found a position. */
export const cueFeature = (position: string): number => hash32(position, cue);

/** The hashes of a sentence's features, each once; `found` are the positions that cues find in it. */
export function featuresOf(sentence: ReadSentence, groups: Map<string, string[]>, found: Iterable<string>): number[] {
  const hashes = new Set<number>();
  eachFeature(sentence, groups, (hash) => hashes.add(hash));
  for (const position of found) hashes.add(cueFeature(position));
  return [...hashes];
}
