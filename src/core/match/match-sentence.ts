import { hasNegation } from "../text/negation";
import { type Context, checkCue } from "./check-cue";
import type { ParsedCue } from "./cue-language";
import type { Matcher } from "./matcher";
import { likelyIn } from "./model/likely";
import type { ReadSentence } from "./sentence";

/** A position that a sentence takes, how sure that is, and the tokens it rests on. */
export interface Taken {
  position: string;
  score: number;
  tokens: [number, number][];
}

/** Whether every slot that the sentence itself must fill has one of its concepts there at all: cheap, and mostly no. */
function isPossible({ required }: ParsedCue, { byConcept }: ReadSentence): boolean {
  for (const concepts of required) if (!hasOne(byConcept, concepts)) return false;
  return true;
}

function hasOne(byConcept: ReadSentence["byConcept"], concepts: string[]): boolean {
  for (const concept of concepts) if (byConcept.has(concept)) return true;
  return false;
}

/** The cues worth checking on a sentence: found by their rarest concept, with all their concepts there. */
export function candidateCues(matcher: Matcher, sentence: ReadSentence): Set<ParsedCue> {
  const cues = new Set<ParsedCue>();
  const add = (key: string) => {
    const list = matcher.cuesByConcept.get(key);
    if (list) for (const cue of list) if (isPossible(cue, sentence)) cues.add(cue);
  };
  for (const concept of sentence.byConcept.keys()) add(concept);
  for (const date of sentence.dates) if (date.value !== null) add(`@${date.value}`);
  return cues;
}

/** The positions that cues find, each by its best cue. */
function byCues(matcher: Matcher, sentence: ReadSentence, context: Context): Map<string, Taken> {
  const best = new Map<string, Taken>();
  for (const cue of candidateCues(matcher, sentence)) {
    if (cue.score < leastScore || (best.get(cue.position)?.score ?? 0) >= cue.score) continue;
    const tokens = checkCue(cue, sentence, context);
    if (tokens) best.set(cue.position, { position: cue.position, score: cue.score, tokens });
  }
  return best;
}

/** Cues that were right less often than this when tried say too little. */
const leastScore = 0.65;

/** From here on the classifiers alone are believed; nearly nine of ten such matches were right when measured. */
const believedFrom = 0.9;
const scoreOfModel = 0.84;

/** The positions a sentence takes: those that cues find, and others the classifiers are sure of. None for a question. */
export function takenBy(matcher: Matcher, sentence: ReadSentence, before: ReadSentence | null): Taken[] {
  if (sentence.question) return [];
  const found = byCues(matcher, sentence, { before, topic: matcher.topic });
  if (!matcher.model || hasNegation(sentence.text)) return [...found.values()];
  for (const { position, tokens } of likelyIn(matcher.model, sentence, believedFrom))
    if (!found.has(position)) found.set(position, { position, score: scoreOfModel, tokens });
  return [...found.values()];
}
