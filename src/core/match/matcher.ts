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
  /** One classifier a position; null for a story without examples. */
  model: LoadedModel | null;
  /** Positions that hang on a date: only cues read which day a sentence means. */
  dated: Set<string>;
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
    dated: new Set(story.cues.filter(({ when }) => /@\d{4}-/.test(when)).map(({ position }) => position)),
    topic: new Set(story.about.topic),
  };
}
