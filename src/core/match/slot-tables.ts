import { type NarrowRows, packNarrowRows } from "../tables/rows";
import { ask } from "./slot-asks";
import type { SlotWords } from "./slot-words";

/** All slots of a story's cues, each once. */
export interface SlotTables {
  /** By slot: its concepts, or the place of its date in `dates`. */
  concepts: NarrowRows;
  /** By slot: bits of `slot-asks.ts`. */
  asks: Uint16Array;
  dates: string[];
}

/** Slots on their way into the tables. */
export class Slots {
  private readonly concepts: number[][] = [];
  private readonly asks: number[] = [];
  private readonly dates: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly conceptNumbers: Map<string, number>;

  constructor(
    concepts: string[],
    private readonly topic: Set<string>,
  ) {
    this.conceptNumbers = new Map(concepts.map((id, number) => [id, number]));
  }

  concept(id: string): number | undefined {
    return this.conceptNumbers.get(id);
  }

  numberOf(slot: SlotWords): number {
    const key = `${slot.asks} ${slot.date ?? slot.concepts.join("|")}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    const isTopical = (slot.asks & ask.context) !== 0 && slot.concepts.some((concept) => this.topic.has(concept));
    this.asks.push(slot.asks | (isTopical ? ask.topical : 0));
    this.concepts.push(
      slot.date === null ? slot.concepts.flatMap((concept) => this.concept(concept) ?? []) : [this.dateOf(slot.date)],
    );
    return number;
  }

  dateOf(date: string): number {
    const known = this.dates.indexOf(date);
    return known >= 0 ? known : this.dates.push(date) - 1;
  }

  tables(): SlotTables {
    return { concepts: packNarrowRows(this.concepts), asks: Uint16Array.from(this.asks), dates: this.dates };
  }
}
