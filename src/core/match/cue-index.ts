import { textAt } from "../tables/strings";
import type { Bound } from "./binder";
import { CueCheck, type Form } from "./check-cue";
import type { CueData } from "./compile-cues";
import { PossibleCues } from "./possible-cues";
import type { ReadSentence } from "./sentence";
import { ask } from "./slot-asks";
import { SlotFinder } from "./slot-finder";

/** A story's cues by the rarest thing they ask for. */
export class CueIndex {
  /** A bit for each cue that this search came upon, and the words of bits that are not 0. */
  private readonly seen: Uint32Array;
  private readonly touched: number[] = [];
  private readonly possible: PossibleCues;
  private readonly slots: SlotFinder;
  /** Work done so far: cues whose first two tests held. */
  tested = 0;
  /** Of these, cues whose slots were looked at. */
  tried = 0;
  /** Of these, cues whose conditions were looked at, because the sentence has all that their slots ask for. */
  checked = 0;

  constructor(private readonly data: CueData) {
    this.seen = new Uint32Array((data.positionOf.length >> 5) + 1);
    this.possible = new PossibleCues(data);
    this.slots = new SlotFinder(data.slotTables);
  }

  /**
   * Numbers of the cues worth checking on a sentence, found by their rarest concept (or date), all of whose slots it
   * can fill; each once, in the order in which the sentence has what they are found by. What it has for their slots is
   * kept until `close`.
   */
  candidates(sentence: ReadSentence, before: ReadSentence | null): number[] {
    const found: number[] = [];
    this.eachCandidate(sentence, before, (cue) => {
      found.push(cue);
      return false;
    });
    return found;
  }

  /**
   * Hands them on one by one. Where a sentence has very many, the best come first and it ends as soon as `isEnough`;
   * elsewhere all are looked at.
   */
  eachCandidate(sentence: ReadSentence, before: ReadSentence | null, isEnough: (cue: number) => boolean): void {
    this.close();
    const { cues, isMany } = this.possible.find(sentence, before);
    this.tested += cues.length;
    for (let i = 0; i < cues.length; i++) {
      const cue = cues[i] as number;
      if (this.isFound(cue, sentence, before) && isEnough(cue) && isMany) return;
    }
  }

  close(): void {
    this.possible.clear();
    this.slots.clear();
    for (const word of this.touched) this.seen[word] = 0;
    this.touched.length = 0;
  }

  /** Whether a cue is come upon for the first time, and the sentence can fill all its slots. */
  private isFound(cue: number, sentence: ReadSentence, before: ReadSentence | null): boolean {
    if (!this.isFirst(cue)) return false;
    this.tried++;
    const { starts, values } = this.data.slots;
    const end = starts[cue + 1] as number;
    for (let i = starts[cue] as number; i < end; i++)
      if (!this.slots.isFilled(values[i] as number, sentence, before)) return false;
    return true;
  }

  private isFirst(cue: number): boolean {
    const word = cue >>> 5;
    const bit = 1 << (cue & 31);
    const bits = this.seen[word] as number;
    if ((bits & bit) !== 0) return false;
    if (bits === 0) this.touched.push(word);
    this.seen[word] = bits | bit;
    return true;
  }

  /** The tokens that a candidate rests on in the sentence that it was found for; null where it does not hold. */
  check(cue: number, sentence: ReadSentence, before: ReadSentence | null): [number, number][] | null {
    const { starts, values } = this.data.slots;
    const first = starts[cue] as number;
    const options = new Array<Bound[]>((starts[cue + 1] as number) - first);
    for (let i = 0; i < options.length; i++) options[i] = this.slots.listOf(values[first + i] as number, sentence);
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
    return new CueCheck(this.data, this.slots, cue, options, sentence, before, form).tokens();
  }

  private slotsOf(cue: number): number[] {
    const { starts, values } = this.data.slots;
    const slots: number[] = [];
    for (let i = starts[cue] as number; i < (starts[cue + 1] as number); i++) slots.push(values[i] as number);
    return slots;
  }

  /** The cues of a position that the network knows. */
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

  /** Which of the story's cues it is, where that is known. */
  placeInStory(cue: number): number {
    return this.data.order?.[cue] ?? cue;
  }

  /** How many cues there are. */
  get count(): number {
    return this.data.positionOf.length;
  }
}
