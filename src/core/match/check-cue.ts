import type { DateMention } from "../text/dates";
import type { Constraint, ParsedCue, Slot } from "./cue-language";
import { isReversed } from "./flow";
import { frameHolds } from "./frame-check";
import { actsAs } from "./roles";
import type { Mention, ReadSentence } from "./sentence";

/** What may stand in for a slot with `^` or `<`: the sentence before, and what the story is about anyway. */
export interface Context {
  before: ReadSentence | null;
  topic: Set<string>;
}

/** What a slot can be bound to: a mention, or a date, which has no concept. */
type Bound = Mention | DateMention;

const mentionOf = (bound: Bound): Mention | null => ("concept" in bound ? bound : null);

/** Kinds of concept whose polarity matters; a country or a drone cannot be negated. */
const polar = new Set(["act", "give", "take", "deny", "say", "verdict"]);

function fits(slot: Slot, mention: Mention): boolean {
  if (slot.tenses && !slot.tenses.includes(mention.tense)) return false;
  if (slot.polarity === "any" || !polar.has(mention.kind)) return slot.polarity !== "no" || mention.polarity === "no";
  return mention.polarity === slot.polarity;
}

function candidates(sentence: ReadSentence, slot: Slot): Bound[] {
  if (slot.date !== null) return sentence.dates.filter((d) => d.value === slot.date);
  const found: Bound[] = [];
  for (const concept of slot.concepts) {
    const mentions = sentence.byConcept.get(concept);
    if (mentions) for (const mention of mentions) if (fits(slot, mention)) found.push(mention);
  }
  return found;
}

const occurs = (sentence: ReadSentence, slot: Slot): boolean =>
  slot.date !== null
    ? sentence.dates.some((d) => d.value === slot.date)
    : slot.concepts.some((concept) => sentence.byConcept.get(concept)?.some((mention) => fits(slot, mention)));

const inContext = (slot: Slot, context: Context): boolean =>
  (slot.context || slot.before) &&
  slot.concepts.some((c) => (slot.context && context.topic.has(c)) || context.before?.byConcept.has(c));

const byDistance = (bounds: Bound[], to: number): Bound[] =>
  bounds.length < 2 ? bounds : [...bounds].sort((a, b) => Math.abs(a.first - to) - Math.abs(b.first - to));

const nearness = 4;

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

function holds(constraint: Constraint, bound: (Bound | null)[], sentence: ReadSentence): boolean {
  if (constraint.kind === "agent" || constraint.kind === "frame") return true;
  if (constraint.kind === "flow") {
    const verbs = bound.flatMap((b) => (b ? (mentionOf(b) ?? []) : []));
    return !isReversed(sentence, verbs, constraint.from, constraint.to);
  }
  const a = bound[constraint.a];
  const b = bound[constraint.b];
  if (!a || !b) return true;
  if (constraint.kind === "before") return a.first < b.first;
  return Math.min(Math.abs(b.first - a.last), Math.abs(a.first - b.last)) <= nearness || overlaps(a, b);
}

const overlaps = (a: Bound, b: Bound): boolean => a.first <= b.last && b.first <= a.last;

/** Tokens from the first word to the last of what is bound so far. */
function span(bound: (Bound | null)[]): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const b of bound) {
    if (b === null) continue;
    if (b.first < first) first = b.first;
    if (b.last > last) last = b.last;
  }
  return last - first;
}

/** More combinations than this are not tried; real sentences need a handful. */
const mostTries = 200;

/** Binds the slots of one cue in a sentence, those with fewest candidates first. */
class Binder {
  readonly bound: (Bound | null)[];
  private readonly order: number[];
  private tries = 0;

  constructor(
    private readonly cue: ParsedCue,
    private readonly options: Bound[][],
    private readonly sentence: ReadSentence,
  ) {
    this.bound = options.map(() => null);
    this.order = options.flatMap((list, i) => (list.length > 0 ? [i] : []));
    this.order.sort((a, b) => this.candidatesOf(a).length - this.candidatesOf(b).length);
  }

  /** Fills the slots from `depth` on: nearest candidates first, others where those fail. */
  fill(depth = 0): boolean {
    const slot = this.order[depth];
    if (slot === undefined) return this.cue.constraints.every((c) => holds(c, this.bound, this.sentence));
    const start = this.bound.find((b) => b !== null);
    const list = this.candidatesOf(slot);
    const found = (start ? byDistance(list, start.first) : list).some((candidate) => this.fits(slot, candidate, depth));
    if (!found) this.bound[slot] = null;
    return found;
  }

  private fits(slot: number, candidate: Bound, depth: number): boolean {
    if (++this.tries > mostTries) return false;
    this.bound[slot] = candidate;
    return span(this.bound) <= this.cue.window && this.fill(depth + 1);
  }

  private candidatesOf(slot: number): Bound[] {
    return this.options[slot] ?? [];
  }
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
  for (const [i, slot] of cue.slots.entries()) {
    const rules = cue.own[i] ?? [];
    const list = options[i] ?? [];
    if (rules.length === 0 || list.length === 0) continue;
    const left = list.filter((bound) => rules.every((rule) => allowed(sentence, rule, mentionOf(bound))));
    if (left.length === 0 && !inContext(slot, context)) return false;
    options[i] = left;
  }
  return true;
}

/** The tokens a cue rests on in a sentence, or null where it does not hold. */
export function checkCue(cue: ParsedCue, sentence: ReadSentence, context: Context): [number, number][] | null {
  if (!inSpan(cue.published, sentence.published)) return null;
  const options = optionsOf(cue, sentence, context);
  if (options === null || cue.blockers.some((slot) => occurs(sentence, slot))) return null;
  if (!restrict(cue, options, sentence, context)) return null;
  const binder = new Binder(cue, options, sentence);
  return binder.fill() ? binder.bound.flatMap((b): [number, number][] => (b ? [[b.first, b.last]] : [])) : null;
}
