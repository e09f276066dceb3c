import type { Story } from "../pack/types";
import { CueIndex } from "./cue-index";
import { buildLexicon, type Lexicon } from "./lexicon";
import { type LoadedModel, loadModel } from "./model/encode";

/** A story made ready for matching: its words as a trie, its cues by their rarest concept. */
export interface Matcher {
  story: string;
  language: string;
  lexicon: Lexicon;
  /** Cues to try for a sentence that holds a concept (or a date, under `@`). */
  cuesByConcept: CueIndex;
  /** Classifiers for positions where words alone can tell (`model/teachable.ts`); null for a story without examples. */
  model: LoadedModel | null;
  /** What every page of the story is about; supplies `^` slots. */
  topic: Set<string>;
}

/** Builds the matcher of a story for one language. */
export function buildMatcher(story: Story, language = "en"): Matcher {
  return {
    story: story.id,
    language,
    lexicon: buildLexicon(story.concepts, language),
    cuesByConcept: new CueIndex(story.cues),
    model: story.model ? loadModel(story.model) : null,
    topic: new Set(story.about.topic),
  };
}
