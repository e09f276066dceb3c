import { Binder, type Bound, mentionOf } from "./binder";
import type { Constraint, ParsedCue, Slot } from "./cue-language";
import { frameHolds } from "./frame-check";
import { actsAs } from "./roles";
import type { Mention, ReadSentence } from "./sentence";
import { ask, isAsAsked } from "./slot-asks";

/** What may stand in for a slot with `^` or `<`: the sentence before, and what the story is about anyway. */
export interface Context {
  before: ReadSentence | null;
  topic: Set<string>;
}

function candidates(sentence: ReadSentence, slot: Slot): Bound[] {
  if (slot.date !== null) return sentence.dates.filter((d) => d.value === slot.date);
  const found: Bound[] = [];
  for (const concept of slot.concepts) {
    const mentions = sentence.byConcept.get(concept);
    if (mentions) for (const mention of mentions) if (isAsAsked(slot.asks, mention)) found.push(mention);
  }
  return found;
}

const occurs = (sentence: ReadSentence, slot: Slot): boolean =>
  slot.date !== null
    ? sentence.dates.some((d) => d.value === slot.date)
    : slot.concepts.some((concept) =>
        sentence.byConcept.get(concept)?.some((mention) => isAsAsked(slot.asks, mention)),
      );

function inContext({ asks, concepts }: Slot, { topic, before }: Context): boolean {
  const fromStory = (asks & ask.context) !== 0;
  if (!fromStory && (asks & ask.before) === 0) return false;
  return concepts.some((concept) => (fromStory && topic.has(concept)) || before?.byConcept.has(concept));
}

/** Constraints on one slot alone: they choose among its candidates before slots are bound together. */
function allowed(sentence: ReadSentence, constraint: Constraint, mention: Mention | null): boolean {
  if (mention === null) return true;
  if (constraint.kind === "agent") {
    const acts = actsAs(sentence, constraint.who, mention);
    return acts === "yes" || (acts === "unknown" && !constraint.named);
  }
  if (constraint.kind === "frame")
    return frameHolds(sentence, mention, constraint.giver, constraint.theme, constraint.receiver);
  return true;
}

const inSpan = (span: [string, string] | null, day: string | null): boolean =>
  span === null || day === null || (day.slice(0, 10) >= span[0] && day.slice(0, 10) <= span[1]);

/** For each slot what the sentence has for it, by words, polarity and tense alone; null where a slot stays empty. */
function optionsOf(cue: ParsedCue, sentence: ReadSentence, context: Context): Bound[][] | null {
  const options: Bound[][] = [];
  for (const slot of cue.slots) {
    const found = candidates(sentence, slot);
    if (found.length === 0 && !inContext(slot, context)) return null;
    options.push(found);
  }
  return options;
}

/** Leaves out what the constraints on one slot rule out: who acts and who hands what to whom cost most to tell. */
function restrict(cue: ParsedCue, options: Bound[][], sentence: ReadSentence, context: Context): boolean {
  for (let i = 0; i < options.length; i++) {
    const rules = cue.own[i] ?? [];
    const list = options[i] ?? [];
    if (rules.length === 0 || list.length === 0) continue;
    const left = list.filter((bound) => rules.every((rule) => allowed(sentence, rule, mentionOf(bound))));
    if (left.length === 0 && !inContext(cue.slots[i] as Slot, context)) return false;
    options[i] = left;
  }
  return true;
}

function tokensOf(bound: (Bound | null)[]): [number, number][] {
  const tokens: [number, number][] = [];
  for (const b of bound) if (b) tokens.push([b.first, b.last]);
  return tokens;
}

/**
 * The tokens a cue rests on in a sentence, or null where it does not hold. `options` are what the sentence has for each
 * of its slots, none of which has to stay empty.
 */
export function checkOptions(
  cue: ParsedCue,
  options: Bound[][],
  sentence: ReadSentence,
  context: Context,
): [number, number][] | null {
  if (!inSpan(cue.published, sentence.published)) return null;
  if (cue.blockers.some((slot) => occurs(sentence, slot))) return null;
  if (!restrict(cue, options, sentence, context)) return null;
  const binder = new Binder(cue, options, sentence);
  return binder.fill() ? tokensOf(binder.bound) : null;
}

/** The same for a cue that nobody has looked up yet. */
export function checkCue(cue: ParsedCue, sentence: ReadSentence, context: Context): [number, number][] | null {
  const options = optionsOf(cue, sentence, context);
  return options && checkOptions(cue, options, sentence, context);
}
