import { remember } from "../memo";
import { type Context, checkCue } from "./check-cue";
import type { Constraint, ParsedCue } from "./cue-language";
import type { ReadSentence } from "./sentence";
import { ask } from "./slot-asks";

const isOrder = ({ kind }: Constraint): boolean => kind === "before" || kind === "near";

const mayBeUnsaid = (concepts: string[] | null): string[] | null =>
  concepts?.map((concept) => concept.replace(/^=/, "")) ?? null;

/** What a constraint still rules out where everything that a sentence may leave unsaid is left unsaid. */
function lenient(constraint: Constraint): Constraint {
  if (constraint.kind === "agent") return { ...constraint, named: false };
  if (constraint.kind !== "frame") return constraint;
  const { giver, receiver } = constraint;
  return { ...constraint, giver: mayBeUnsaid(giver), theme: null, receiver: mayBeUnsaid(receiver) };
}

/** The cue without order and without what must be named: it fails only where the sentence says otherwise. */
const lenientForm = remember(
  (cue: ParsedCue): ParsedCue => ({
    ...cue,
    blockers: [],
    constraints: cue.constraints.filter((c) => !isOrder(c)).map(lenient),
    own: cue.own.map((constraints) => constraints.map(lenient)),
  }),
);

/** The cue without what it asks of polarity and roles: its words and tenses in its window. */
const bareForm = remember(
  (cue: ParsedCue): ParsedCue => ({
    ...cue,
    slots: cue.slots.map((slot) => ({ ...slot, asks: slot.asks | ask.any })),
    blockers: [],
    constraints: [],
    own: cue.slots.map(() => []),
  }),
);

/**
 * Whether a sentence has all that one of a position's cues looks for and says otherwise: negated, by somebody else,
 * the other way round. Then the network, which sees the same words, is not believed. Not where a cue is merely short
 * of something that the sentence leaves unsaid. The cues are those of the position that do not hold.
 */
export const isContradicted = (cues: ParsedCue[], sentence: ReadSentence, context: Context): boolean =>
  cues.some((cue) => checkCue(bareForm(cue), sentence, context) && !checkCue(lenientForm(cue), sentence, context));
