import type { Constraint, ParsedCue } from "./cue-language";
import type { SlotWords } from "./slot-words";

const isNamed = (concepts: string[] | null): concepts is string[] => concepts?.[0]?.startsWith("=") ?? false;

const bare = (concepts: string[]): string[] => concepts.map((id) => id.replace(/^=/, ""));

/** Of a frame the theme must be said, and a role that is to be named; of an agent who is to be named. */
function needsOfOne(constraint: Constraint): string[][] {
  if (constraint.kind === "agent") return constraint.named ? [constraint.who] : [];
  if (constraint.kind !== "frame") return [];
  const { giver, theme, receiver } = constraint;
  return [...(theme === null ? [] : [theme]), ...[giver, receiver].filter(isNamed)].map(bare);
}

/**
 * What the conditions of a cue cannot do without, whatever else they ask for: lists of concepts, of each of which the
 * sentence must have one. Who hands what to whom costs most to tell, and need not be told where somebody is missing.
 */
export function needsOf({ constraints }: ParsedCue, slots: SlotWords[]): SlotWords[] {
  const needs = constraints.flatMap((constraint) => {
    // What holds of a slot that may stay empty is not asked where it does.
    const hangsOn = "slot" in constraint ? slots[constraint.slot] : undefined;
    return hangsOn && !hangsOn.elsewhere ? needsOfOne(constraint) : [];
  });
  return needs.map((concepts) => ({ concepts, asks: 0, date: null, context: false, elsewhere: false }));
}
