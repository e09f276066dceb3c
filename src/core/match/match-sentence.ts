import { type Context, checkCue } from "./check-cue";
import type { ParsedCue } from "./cue-language";
import type { Matcher } from "./matcher";
import type { ReadSentence } from "./sentence";

/** A position that a sentence takes, by the cue that found it and the tokens it rests on. */
export interface Taken {
  position: string;
  cue: ParsedCue;
  tokens: [number, number][];
}

/** Whether every slot that the sentence itself must fill has one of its concepts there at all: cheap, and mostly no. */
const isPossible = (cue: ParsedCue, { byConcept }: ReadSentence): boolean =>
  cue.required.every((concepts) => concepts.some((concept) => byConcept.has(concept)));

/** The cues worth checking on a sentence: found by their rarest concept, with all their concepts there. */
export function candidateCues(matcher: Matcher, sentence: ReadSentence): Set<ParsedCue> {
  const cues = new Set<ParsedCue>();
  const add = (key: string) => {
    for (const cue of matcher.cuesByConcept.get(key) ?? []) if (isPossible(cue, sentence)) cues.add(cue);
  };
  for (const concept of sentence.byConcept.keys()) add(concept);
  for (const date of sentence.dates) if (date.value !== null) add(`@${date.value}`);
  return cues;
}

/** The positions a sentence takes, each by its best cue; none for a question. */
export function takenBy(matcher: Matcher, sentence: ReadSentence, before: ReadSentence | null): Taken[] {
  if (sentence.question) return [];
  const context: Context = { before, topic: matcher.topic };
  const best = new Map<string, Taken>();
  for (const cue of candidateCues(matcher, sentence)) {
    const known = best.get(cue.position);
    if (known && known.cue.score >= cue.score) continue;
    const tokens = checkCue(cue, sentence, context);
    if (tokens) best.set(cue.position, { position: cue.position, cue, tokens });
  }
  return [...best.values()];
}
