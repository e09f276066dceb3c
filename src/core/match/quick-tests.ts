import { type Column, narrowed } from "../tables/column";
import type { SlotWords } from "./slot-words";

/**
 * What a cue asks of a sentence beside the concept that it is filed under, as bits that a sentence has or has not: no
 * slot is looked at. There is a bit for each concept, and behind these one for each that the sentence or the one before
 * has.
 */
export interface QuickTests {
  /** Beside each cue of `filed` two bits that it asks for, of the rarest; `always` where it asks for fewer. */
  firsts: Column;
  seconds: Column;
  /** A bit that is always there. */
  always: number;
}

/** Bits are kept in words of 32; those of the concepts fill whole ones. */
const wordsFor = (bits: number): number => (bits >> 5) + 1;

/** Tests on their way into the tables. */
export class TestFiling {
  /** By cue: the bits that it asks for. */
  private readonly bits: number[][] = [];
  private readonly wide: number;

  constructor(
    concepts: number,
    private readonly conceptOf: (id: string) => number | undefined,
    private readonly topic: Set<string>,
  ) {
    this.wide = wordsFor(concepts) * 32;
  }

  /** The tests of the next cue, from slots in this order; those that the story supplies, and those that have a choice of concepts, need none. */
  add(slots: SlotWords[]): void {
    const asked = slots.filter(
      ({ date, context, concepts }) => date === null && !(context && concepts.some((id) => this.topic.has(id))),
    );
    const rows = asked.map((slot) => this.bitsOf(slot));
    this.bits.push([...new Set(rows.flatMap((row) => (row.length === 1 ? row : [])))].slice(0, 2));
  }

  private bitsOf({ concepts, elsewhere }: SlotWords): number[] {
    return concepts.flatMap((id) => this.conceptOf(id) ?? []).map((number) => number + (elsewhere ? this.wide : 0));
  }

  /** `filed`: the cues in the order in which they are filed. */
  tables(filed: Uint32Array): QuickTests {
    const always = this.wide * 2;
    return {
      firsts: narrowed(filed.map((cue) => this.bits[cue]?.[0] ?? always)),
      seconds: narrowed(filed.map((cue) => this.bits[cue]?.[1] ?? always)),
      always,
    };
  }
}
