import { type Column, packColumn } from "../tables/column";
import { type Constraint, defaultWindow, type ParsedCue, type Slot } from "./cue-language";
import type { Slots } from "./slot-tables";

/**
 * What a cue asks for beside its slots, as numbers: pages have thousands of cues looked at, and none is parsed. Each
 * condition is its kind, how many numbers follow, and these.
 */
export const condition = {
  /** Longest distance in tokens. */
  window: 0,
  /** Place in `spans`. */
  published: 1,
  /** A slot that must stay empty: its asks, then its concepts or the place of its date. */
  absent: 2,
  /** Slot, whether it must be named, who. */
  agent: 3,
  /** Two slots each. */
  before: 4,
  near: 5,
  /** How many concepts give, these, and those that get. */
  flow: 6,
  /** Slot, and three roles: of giver, theme and receiver. */
  frame: 7,
} as const;

/** A role in a frame is this and how many concepts follow, and these. */
export const role = { anybody: 0, free: 1, named: 2 } as const;

/** The conditions of a story's cues. */
export interface ConditionTables {
  /** By cue: where its row begins in `values`; one more at the end. */
  starts: Uint32Array;
  values: Column;
  /** First and last days of publication, each two once. */
  spans: [string, string][];
}

/** Conditions on their way into the tables. */
export class ConditionFiling {
  private readonly values: number[] = [];
  private readonly starts = [0];
  private readonly spans = new Map<string, [number, [string, string]]>();

  constructor(private readonly known: Slots) {}

  add({ window, published, blockers, constraints }: ParsedCue): void {
    if (window !== defaultWindow) this.push(condition.window, [window]);
    if (published) this.push(condition.published, [this.spanOf(published)]);
    for (const slot of blockers) this.push(condition.absent, this.absent(slot));
    for (const constraint of constraints) this.push(condition[constraint.kind], this.constraint(constraint));
    this.starts.push(this.values.length);
  }

  private spanOf(span: [string, string]): number {
    const key = span.join();
    const [number] = this.spans.get(key) ?? [this.spans.size];
    this.spans.set(key, [number, span]);
    return number;
  }

  private push(kind: number, numbers: number[]): void {
    this.values.push(kind, numbers.length, ...numbers);
  }

  private numbers(concepts: string[]): number[] {
    return concepts.flatMap((id) => this.known.concept(id) ?? []);
  }

  private absent({ asks, date, concepts }: Slot): number[] {
    return [asks, ...(date === null ? this.numbers(concepts) : [this.known.dateOf(date)])];
  }

  private constraint(constraint: Constraint): number[] {
    switch (constraint.kind) {
      case "agent":
        return [constraint.slot, constraint.named ? 1 : 0, ...this.numbers(constraint.who)];
      case "flow": {
        const from = this.numbers(constraint.from);
        return [from.length, ...from, ...this.numbers(constraint.to)];
      }
      case "frame": {
        const { slot, giver, theme, receiver } = constraint;
        return [slot, ...[giver, theme, receiver].flatMap((concepts) => this.role(concepts))];
      }
      default:
        return [constraint.a, constraint.b];
    }
  }

  /** `=russia`: the role must be named, not merely free. */
  private role(concepts: string[] | null): number[] {
    if (concepts === null) return [role.anybody, 0];
    const numbers = this.numbers(concepts.map((id) => id.replace(/^=/, "")));
    return [concepts[0]?.startsWith("=") ? role.named : role.free, numbers.length, ...numbers];
  }

  tables(): ConditionTables {
    return {
      starts: Uint32Array.from(this.starts),
      values: packColumn(this.values),
      spans: Array.from(this.spans.values(), ([, span]) => span),
    };
  }
}
