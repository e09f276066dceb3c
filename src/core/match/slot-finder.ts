import type { Bound } from "./binder";
import type { ReadSentence } from "./sentence";
import { ask, isAsAsked } from "./slot-asks";
import type { SlotTables } from "./slot-tables";

const unknown = 0;
const empty = 1;
const filled = 2;

/** Tells of the slots of a story's cues whether a sentence fills them; each is looked at once a sentence. */
export class SlotFinder {
  private readonly states: Uint8Array;
  private readonly touched: number[] = [];
  private readonly lists = new Map<number, Bound[]>();

  constructor(private readonly tables: SlotTables) {
    this.states = new Uint8Array(tables.asks.length);
  }

  /** Forgets the sentence before: nothing of a page stays with the story. */
  clear(): void {
    for (const slot of this.touched) this.states[slot] = unknown;
    this.touched.length = 0;
    // Clearing makes a new table even of an empty map.
    if (this.lists.size > 0) this.lists.clear();
  }

  /** Whether the sentence has something for the slot, or may leave it empty. */
  isFilled(slot: number, sentence: ReadSentence, before: ReadSentence | null): boolean {
    const known = this.states[slot] as number;
    if (known !== unknown) return known === filled;
    const asks = this.tables.asks[slot] as number;
    const holds = this.occurs(slot, asks, sentence) || this.isElsewhere(slot, asks, before);
    this.states[slot] = holds ? filled : empty;
    this.touched.push(slot);
    return holds;
  }

  /** Whether the sentence has something for the slot that is as `asks` says. */
  occurs(slot: number, asks: number, sentence: ReadSentence): boolean {
    const { starts, values } = this.tables.concepts;
    return this.hasAny(asks, values, starts[slot] as number, starts[slot + 1] as number, sentence);
  }

  /** The same for concepts, or the place of a date, that stand in a row. */
  hasAny(asks: number, row: ArrayLike<number>, from: number, to: number, sentence: ReadSentence): boolean {
    if ((asks & ask.date) !== 0) return this.datesAt(row[from] as number, sentence).length > 0;
    const { byConcept } = sentence;
    for (let i = from; i < to; i++) {
      const mentions = byConcept.at(row[i] as number);
      if (mentions) for (const mention of mentions) if (isAsAsked(asks, mention)) return true;
    }
    return false;
  }

  asksOf(slot: number): number {
    return this.tables.asks[slot] as number;
  }

  /** Whether the story or the sentence before supplies the slot. */
  isElsewhere(slot: number, asks: number, before: ReadSentence | null): boolean {
    if ((asks & ask.topical) !== 0) return true;
    if ((asks & (ask.context | ask.before)) === 0 || before === null) return false;
    const { starts, values } = this.tables.concepts;
    const end = starts[slot + 1] as number;
    for (let i = starts[slot] as number; i < end; i++) if (before.byConcept.hasNumber(values[i] as number)) return true;
    return false;
  }

  /** All that the sentence has for the slot. */
  listOf(slot: number, sentence: ReadSentence): Bound[] {
    const known = this.lists.get(slot);
    if (known) return known;
    const list = this.gather(slot, this.asksOf(slot), sentence);
    this.lists.set(slot, list);
    return list;
  }

  /** The same whatever was looked at before, for other asks. */
  gather(slot: number, asks: number, sentence: ReadSentence): Bound[] {
    const { starts, values } = this.tables.concepts;
    if ((asks & ask.date) !== 0) return this.datesAt(values[starts[slot] as number] as number, sentence);
    const { byConcept } = sentence;
    const end = starts[slot + 1] as number;
    const found: Bound[] = [];
    for (let i = starts[slot] as number; i < end; i++)
      for (const mention of byConcept.at(values[i] as number) ?? []) if (isAsAsked(asks, mention)) found.push(mention);
    return found;
  }

  /** Apart from the others, so that these make no function for what few slots ask. */
  private datesAt(place: number, { dates }: ReadSentence): Bound[] {
    const wanted = this.tables.dates[place];
    return dates.filter(({ value }) => value === wanted);
  }
}
