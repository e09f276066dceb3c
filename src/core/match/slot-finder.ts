import type { Bound } from "./binder";
import type { ReadSentence } from "./sentence";
import { ask, isAsAsked } from "./slot-asks";
import type { SlotTables } from "./slot-tables";

const unknown = 0;
const empty = 1;
const filled = 2;
/** From here on, filled, and where its list stands. */
const listed = 3;

/** As many as their places fit beside the states; more are made anew when asked for. */
const mostLists = 2 ** 16 - listed;

/** Tells of the slots of a story's cues whether a sentence fills them; each is looked at once a sentence. */
export class SlotFinder {
  private readonly states: Uint16Array;
  private readonly touched: number[] = [];
  /** No map: one that is cleared holds on to the next, and so to all that was read, until the whole heap is collected. */
  private lists: Bound[][] = [];

  constructor(private readonly tables: SlotTables) {
    this.states = new Uint16Array(tables.asks.length);
  }

  /** Forgets the sentence before: nothing of a page stays with the story. */
  clear(): void {
    for (const slot of this.touched) this.states[slot] = unknown;
    this.touched.length = 0;
    this.lists = [];
  }

  /** Whether the sentence has something for the slot, or may leave it empty. */
  isFilled(slot: number, sentence: ReadSentence, before: ReadSentence | null): boolean {
    const known = this.states[slot] as number;
    if (known !== unknown) return known >= filled;
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

  /** All that the sentence has for a slot; made once where it is known to be filled. */
  listOf(slot: number, sentence: ReadSentence): Bound[] {
    const state = this.states[slot] as number;
    if (state >= listed) return this.lists[state - listed] as Bound[];
    const list = this.gather(slot, this.asksOf(slot), sentence);
    if (state === filled && this.lists.length < mostLists) this.states[slot] = this.lists.push(list) - 1 + listed;
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
