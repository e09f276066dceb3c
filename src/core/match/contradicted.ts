import type { CueIndex } from "./cue-index";
import type { ReadSentence } from "./sentence";

/**
 * Whether a sentence has all that one of a position's cues looks for and says otherwise: negated, by somebody else,
 * the other way round. Then the network, which sees the same words, is not believed. Not where a cue is merely short
 * of something that the sentence leaves unsaid. No cue of the position holds.
 */
export const isContradicted = (
  cues: CueIndex,
  position: string,
  sentence: ReadSentence,
  before: ReadSentence | null,
): boolean =>
  cues
    .cuesOf(position)
    .some((cue) => cues.tryOut(cue, sentence, before, "bare") && !cues.tryOut(cue, sentence, before, "lenient"));
