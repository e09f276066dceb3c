import { textAt } from "../tables/strings";
import type { Bound } from "./binder";
import { CueCheck, type Form } from "./check-cue";
import type { CueData } from "./compile-cues";
import { passes } from "./quick-tests";
import type { ReadSentence } from "./sentence";
import { ask } from "./slot-asks";
import { SlotFinder } from "./slot-finder";

/** A story's cues by the rarest thing they ask for. */
export class CueIndex {
  /** By cue: the last search that came upon it. */
  private readonly seen: Uint32Array;
  private searches = 0;
  /** A bit for each concept of the sentence and of the one before. */
  private wide: Uint32Array = new Uint32Array(0);
  private readonly slots: SlotFinder;
  /** Work done so far: cues whose slots were looked at. */
  tried = 0;
  /** Of these, cues whose conditions were looked at, because the sentence has all that their slots ask for. */
  checked = 0;

  constructor(private readonly data: CueData) {
    this.seen = new Uint32Array(data.positionOf.length);
    this.slots = new SlotFinder(data.slotTables);
  }

  /**
   * Numbers of the cues worth checking on a sentence, found by their rarest concept (or date), all of whose slots it
   * can fill; each once, in the order in which the sentence has what they are found by. What it has for their slots is
   * kept until `close`.
   */
  candidates(sentence: ReadSentence, before: ReadSentence | null): number[] {
    this.searches++;
    this.slots.clear();
    this.widen(sentence.byConcept.bits, before?.byConcept.bits ?? null);
    const found: number[] = [];
    for (const concept of sentence.byConcept.numbers) this.addFiled(concept, sentence, before, found);
    for (const { value } of sentence.dates) {
      const row = value === null ? undefined : this.data.days.get(value);
      if (row !== undefined) this.addFiled(row, sentence, before, found);
    }
    return found;
  }

  private widen(own: Uint32Array, before: Uint32Array | null): void {
    if (this.wide.length !== own.length) this.wide = new Uint32Array(own.length);
    for (let i = 0; i < own.length; i++)
      this.wide[i] = (own[i] as number) | (before === null ? 0 : (before[i] as number));
  }

  close(): void {
    this.slots.clear();
  }

  private addFiled(row: number, sentence: ReadSentence, before: ReadSentence | null, found: number[]): void {
    const { starts, values } = this.data.filed;
    const own = sentence.byConcept.bits;
    const end = starts[row + 1] as number;
    let next = 0;
    for (let at = starts[row] as number; at < end; at = next) {
      next = at + 2 + (values[at + 1] as number);
      if (!passes(values, at + 2, next, own, this.wide)) continue;
      const cue = values[at] as number;
      if (this.isFound(cue, sentence, before)) found.push(cue);
    }
  }

  /** Whether a cue is come upon for the first time, and the sentence can fill all its slots. */
  private isFound(cue: number, sentence: ReadSentence, before: ReadSentence | null): boolean {
    if (this.seen[cue] === this.searches) return false;
    this.seen[cue] = this.searches;
    this.tried++;
    const { starts, values } = this.data.slots;
    const end = starts[cue + 1] as number;
    for (let i = starts[cue] as number; i < end; i++)
      if (!this.slots.isFilled(values[i] as number, sentence, before)) return false;
    return true;
  }

  /** The tokens that a candidate rests on in the sentence that it was found for; null where it does not hold. */
  check(cue: number, sentence: ReadSentence, before: ReadSentence | null): [number, number][] | null {
    const options = this.slotsOf(cue).map((slot) => this.slots.listOf(slot, sentence));
    return this.checkOptions(cue, options, sentence, before, "whole");
  }

  /** The same for any cue and sentence, with nothing known of either. */
  tryOut(
    cue: number,
    sentence: ReadSentence,
    before: ReadSentence | null,
    form: Form = "whole",
  ): [number, number][] | null {
    const options: Bound[][] = [];
    for (const slot of this.slotsOf(cue)) {
      const asks = this.slots.asksOf(slot);
      const found = this.slots.gather(slot, form === "bare" ? asks | ask.any : asks, sentence);
      if (found.length === 0 && !this.slots.isElsewhere(slot, asks, before)) return null;
      options.push(found);
    }
    return this.checkOptions(cue, options, sentence, before, form);
  }

  private checkOptions(
    cue: number,
    options: Bound[][],
    sentence: ReadSentence,
    before: ReadSentence | null,
    form: Form,
  ): [number, number][] | null {
    this.checked++;
    const { starts, values } = this.data.slots;
    const first = starts[cue] as number;
    const isElsewhere = (at: number): boolean => {
      const slot = values[first + at] as number;
      return this.slots.isElsewhere(slot, this.slots.asksOf(slot), before);
    };
    return new CueCheck(this.data.conditions, cue, options, sentence, form).tokens(this.slots, isElsewhere);
  }

  private slotsOf(cue: number): number[] {
    const { starts, values } = this.data.slots;
    const slots: number[] = [];
    for (let i = starts[cue] as number; i < (starts[cue + 1] as number); i++) slots.push(values[i] as number);
    return slots;
  }

  /** The cues of a position that classifiers know. */
  cuesOf(position: string): readonly number[] {
    return this.data.ofPosition.get(position) ?? [];
  }

  score(cue: number): number {
    return this.data.scores[this.data.scoreOf[cue] as number] as number;
  }

  /** Number of the position that a cue speaks for. */
  positionOf(cue: number): number {
    return this.data.positionOf[cue] as number;
  }

  /** Its id. */
  idOf(position: number): string {
    return textAt(this.data.positions, position);
  }

  /** How many cues there are. */
  get count(): number {
    return this.data.positionOf.length;
  }
}
