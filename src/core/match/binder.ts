import type { DateMention } from "../text/dates";
import type { Mention } from "./sentence";
import { sortBy } from "./sorted";

/** What a slot can be bound to: a mention, or a date, which has no concept. */
export type Bound = Mention | DateMention;

/** The mention that a slot is bound to; null for a date. */
export const mentionOf = (bound: Bound): Mention | null => ("concept" in bound ? bound : null);

const overlaps = (a: Bound, b: Bound): boolean => a.first <= b.last && b.first <= a.last;

const nearness = 4;

/** Whether at most four words stand between two. */
export const isNear = (a: Bound, b: Bound): boolean =>
  Math.min(Math.abs(b.first - a.last), Math.abs(a.first - b.last)) <= nearness || overlaps(a, b);

/** What a cue asks of the things that its slots are bound to. */
interface Conditions {
  /** Longest distance in tokens between the first and last word it rests on. */
  readonly window: number;
  holds(bound: readonly (Bound | null)[]): boolean;
}

const byDistance = (bounds: Bound[], to: number): Bound[] =>
  bounds.length < 2 ? bounds : sortBy([...bounds], ({ first }) => Math.abs(first - to));

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
export class Binder {
  readonly bound: (Bound | null)[];
  private readonly order: number[] = [];
  private tries = 0;

  constructor(
    private readonly options: readonly Bound[][],
    private readonly conditions: Conditions,
  ) {
    this.bound = new Array<Bound | null>(options.length).fill(null);
    for (let slot = 0; slot < options.length; slot++) {
      if (this.candidatesOf(slot).length > 0) this.order.push(slot);
    }
    sortBy(this.order, (slot) => this.candidatesOf(slot).length);
  }

  /** Fills the slots from `depth` on: nearest candidates first, others where those fail. */
  fill(depth = 0): boolean {
    const slot = this.order[depth];
    if (slot === undefined) return this.conditions.holds(this.bound);
    const list = this.candidatesOf(slot);
    const start = list.length > 1 ? this.firstBound() : null;
    for (const candidate of start ? byDistance(list, start.first) : list)
      if (this.fits(slot, candidate, depth)) return true;
    this.bound[slot] = null;
    return false;
  }

  private firstBound(): Bound | null {
    for (const bound of this.bound) if (bound !== null) return bound;
    return null;
  }

  private fits(slot: number, candidate: Bound, depth: number): boolean {
    if (++this.tries > mostTries) return false;
    this.bound[slot] = candidate;
    return span(this.bound) <= this.conditions.window && this.fill(depth + 1);
  }

  private candidatesOf(slot: number): Bound[] {
    return this.options[slot] as Bound[];
  }
}
