import type { Story } from "../pack/types";
import { type ParsedCue, parseCue } from "./cue-language";
import { buildLexicon, type Lexicon } from "./lexicon";
import { type LoadedModel, loadModel } from "./model/encode";

/** A story made ready for matching: its words as a trie, its cues by their rarest concept. */
export interface Matcher {
  story: string;
  language: string;
  lexicon: Lexicon;
  /** Cues to try for a sentence that holds a concept (or a date, under `@`). */
  cuesByConcept: Map<string, ParsedCue[]>;
  /** Classifiers for positions where words alone can tell (`model/teachable.ts`); null for a story without examples. */
  model: LoadedModel | null;
  /** What every page of the story is about; supplies `^` slots. */
  topic: Set<string>;
}

/** How many cues ask for each concept: the fewer, the rarer the concept is taken to be. */
function demand(cues: ParsedCue[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cue of cues)
    for (const slot of cue.slots)
      for (const concept of slot.concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return counts;
}

const demandOf = (concepts: string[], counts: Map<string, number>): number =>
  concepts.reduce((sum, concept) => sum + (counts.get(concept) ?? 0), 0);

/** The keys under which a cue is found: the alternatives of its rarest slot that the sentence itself must fill. */
function keysOf(cue: ParsedCue, counts: Map<string, number>): string[] {
  let best: { keys: string[]; cost: number } | null = null;
  for (const slot of cue.slots) {
    if (slot.context || slot.before) continue;
    const keys = slot.date === null ? slot.concepts : [`@${slot.date}`];
    const cost = slot.date === null ? demandOf(keys, counts) : 1;
    if (best === null || cost < best.cost) best = { keys, cost };
  }
  return best?.keys ?? [];
}

/** Builds the matcher of a story for one language. Throws CueError for a cue that does not parse. */
export function buildMatcher(story: Story, language = "en"): Matcher {
  const cues = story.cues.map((cue) => parseCue(cue.position, [cue.when, cue.unless ?? ""].join(" "), cue.score));
  const counts = demand(cues);
  const cuesByConcept = new Map<string, ParsedCue[]>();
  for (const cue of cues) {
    const keys = keysOf(cue, counts);
    // Where a cue is found by a slot, that slot has its concept; of the others the rarest rule out most.
    cue.required = cue.required
      .filter((concepts) => concepts !== keys)
      .sort((a, b) => demandOf(a, counts) - demandOf(b, counts));
    for (const key of keys) {
      const list = cuesByConcept.get(key);
      if (list) list.push(cue);
      else cuesByConcept.set(key, [cue]);
    }
  }
  return {
    story: story.id,
    language,
    lexicon: buildLexicon(story.concepts, language),
    cuesByConcept,
    model: story.model ? loadModel(story.model) : null,
    topic: new Set(story.about.topic),
  };
}
