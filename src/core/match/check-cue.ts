import { Binder, type Bound, isNear, mentionOf } from "./binder";
import type { CueData } from "./compile-cues";
import { type ConditionTables, condition, role } from "./conditions";
import { defaultWindow } from "./cue-language";
import { isReversed } from "./flow";
import { frameHolds, type Role, roleAt } from "./frame-check";
import { actsAs } from "./roles";
import type { Mention, ReadSentence } from "./sentence";
import type { SlotFinder } from "./slot-finder";

/**
 * How much of a cue is asked: all of it; all but order, what must stay unsaid and what must be named, so that it fails
 * only where the sentence says otherwise; or its words and tenses in its window alone.
 */
export type Form = "whole" | "lenient" | "bare";

const inSpan = (span: [string, string] | undefined, day: string | null): boolean =>
  span === undefined || day === null || (day.slice(0, 10) >= span[0] && day.slice(0, 10) <= span[1]);

const unnamed = ({ kind, concepts }: Role): Role => ({ kind: Math.min(kind, role.free), concepts });
const anybody: Role = { kind: role.anybody, concepts: { row: [], from: 0, to: 0 } };

function tokensOf(bound: readonly (Bound | null)[]): [number, number][] {
  const tokens: [number, number][] = [];
  for (const b of bound) if (b) tokens.push([b.first, b.last]);
  return tokens;
}

/** One cue being tried on one sentence: its conditions are read from their row, in the order in which they are cheap. */
export class CueCheck {
  /** How far apart the first and the last word of the cue may stand. */
  window = defaultWindow;
  private readonly from: number;
  private readonly to: number;

  private readonly conditions: ConditionTables;

  constructor(
    private readonly cues: CueData,
    private readonly slots: SlotFinder,
    private readonly cue: number,
    /** By slot: what the sentence has for it. */
    private readonly options: Bound[][],
    private readonly sentence: ReadSentence,
    private readonly before: ReadSentence | null,
    private readonly form: Form,
  ) {
    this.conditions = cues.conditions;
    this.from = cues.conditions.starts[cue] as number;
    this.to = cues.conditions.starts[cue + 1] as number;
  }

  /** The tokens the cue rests on; null where it does not hold. */
  tokens(): [number, number][] | null {
    if (!this.fitsPage() || !this.restrict()) return null;
    const binder = new Binder(this.options, this);
    return binder.fill() ? tokensOf(binder.bound) : null;
  }

  /** Where the next condition begins. */
  private next(at: number): number {
    return at + 2 + this.number(at + 1);
  }

  private number(at: number): number {
    return this.conditions.values[at] as number;
  }

  /** Conditions on the article and on what must stay unsaid; reads the window as well. */
  private fitsPage(): boolean {
    for (let at = this.from; at < this.to; at = this.next(at)) {
      const kind = this.number(at);
      if (kind > condition.absent) return true;
      if (kind === condition.window) this.window = this.number(at + 2);
      else if (kind === condition.published) {
        if (!inSpan(this.conditions.spans[this.number(at + 2)], this.sentence.published)) return false;
      } else if (this.form === "whole" && this.isBroken(at)) return false;
    }
    return true;
  }

  private isBroken(at: number): boolean {
    return this.slots.hasAny(this.number(at + 2), this.conditions.values, at + 3, this.next(at), this.sentence);
  }

  /** Leaves out what the conditions on one slot rule out: who acts and who hands what to whom cost most to tell. */
  private restrict(): boolean {
    if (this.form === "bare") return true;
    for (let at = this.from; at < this.to; at = this.next(at)) {
      const kind = this.number(at);
      if (kind !== condition.agent && kind !== condition.frame) continue;
      const slot = this.number(at + 2);
      const list = this.options[slot] as Bound[];
      if (list.length === 0) continue;
      const left = this.allowed(at, list);
      if (left.length === 0 && !this.isElsewhere(slot)) return false;
      this.options[slot] = left;
    }
    return true;
  }

  private allowed(at: number, list: Bound[]): Bound[] {
    const left: Bound[] = [];
    for (const bound of list) if (this.allows(at, mentionOf(bound))) left.push(bound);
    return left;
  }

  /** Whether a slot may stay empty. */
  private isElsewhere(at: number): boolean {
    const { starts, values } = this.cues.slots;
    const slot = values[(starts[this.cue] as number) + at] as number;
    return this.slots.isElsewhere(slot, this.slots.asksOf(slot), this.before);
  }

  private allows(at: number, mention: Mention | null): boolean {
    if (mention === null) return true;
    return this.number(at) === condition.agent ? this.isDoneBy(at, mention) : this.isHanded(at, mention);
  }

  private isDoneBy(at: number, mention: Mention): boolean {
    const who = { row: this.conditions.values, from: at + 4, to: this.next(at) };
    const acts = actsAs(this.sentence, who, mention);
    return acts === "yes" || (acts === "unknown" && (this.number(at + 3) === 0 || this.form === "lenient"));
  }

  private isHanded(at: number, mention: Mention): boolean {
    const { values } = this.conditions;
    const giver = roleAt(values, at + 3);
    const theme = roleAt(values, giver.concepts.to);
    const receiver = roleAt(values, theme.concepts.to);
    return this.form === "lenient"
      ? frameHolds(this.sentence, mention, [unnamed(giver), anybody, unnamed(receiver)])
      : frameHolds(this.sentence, mention, [giver, theme, receiver]);
  }

  /** Whether the conditions on several slots hold of what they are bound to. */
  holds(bound: readonly (Bound | null)[]): boolean {
    if (this.form === "bare") return true;
    for (let at = this.from; at < this.to; at = this.next(at)) if (!this.holdsAt(at, bound)) return false;
    return true;
  }

  private holdsAt(at: number, bound: readonly (Bound | null)[]): boolean {
    const kind = this.number(at);
    if (kind === condition.flow) return this.flows(at, bound);
    if (this.form === "lenient" || (kind !== condition.before && kind !== condition.near)) return true;
    const a = bound[this.number(at + 2)];
    const b = bound[this.number(at + 3)];
    if (!a || !b) return true;
    return kind === condition.before ? a.first < b.first : isNear(a, b);
  }

  private flows(at: number, bound: readonly (Bound | null)[]): boolean {
    const row = this.conditions.values;
    const middle = at + 3 + this.number(at + 2);
    const verbs = bound.flatMap((b) => (b ? (mentionOf(b) ?? []) : []));
    const from = { row, from: at + 3, to: middle };
    return !isReversed(this.sentence, verbs, from, { row, from: middle, to: this.next(at) });
  }
}
