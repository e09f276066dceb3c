import { remember } from "../memo";
import { type Context, checkCue } from "./check-cue";
import type { ParsedCue } from "./cue-language";
import type { ReadSentence } from "./sentence";

/** The cue without what it asks of polarity and roles, and without what it rules out: its words in its window. */
const looseForm = remember(
  (cue: ParsedCue): ParsedCue => ({
    ...cue,
    slots: cue.slots.map((slot) => ({ ...slot, polarity: "any" })),
    blockers: [],
    constraints: cue.constraints.filter(({ kind }) => kind === "before" || kind === "near"),
    own: cue.slots.map(() => []),
  }),
);

/**
 * Whether a sentence has all that one of these cues looks for, and yet not so: negated, by somebody else, the other
 * way round. Then a classifier, which sees the same words, is not believed. The cues are those that do not hold.
 */
export const isHeldBack = (cues: Iterable<ParsedCue>, sentence: ReadSentence, context: Context): boolean => {
  for (const cue of cues) if (checkCue(looseForm(cue), sentence, context)) return true;
  return false;
};
