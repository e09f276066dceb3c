import { countOf, placeOf, textAt } from "../tables/strings";
import type { Bound } from "./binder";
import type { CueData } from "./compile-cues";
import { type ParsedCue, parseCue } from "./cue-language";
import { passes } from "./quick-tests";
import type { ReadSentence } from "./sentence";
import { ask } from "./slot-asks";
import { SlotFinder } from "./slot-finder";

/** A story's cues by the rarest thing they ask for. A cue is parsed when a sentence first has all that its slots ask for. */
export class CueIndex {
  private readonly parsed: Map<number, ParsedCue> = new Map();
  /** By cue: the last search that came upon it. */
  private readonly seen: Uint32Array;
  private searches = 0;
  /** A bit for each concept of the sentence and of the one before. */
  private wide: Uint32Array = new Uint32Array(0);
  private readonly slots: SlotFinder;
  /** Work done so far: cues whose slots were looked at. */
  tried = 0;

  constructor(private readonly data: CueData) {
    this.seen = new Uint32Array(data.scores.length);
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

  /** For each slot of a candidate what the sentence has for it. */
  optionsOf(cue: number, sentence: ReadSentence): Bound[][] {
    const { starts, values } = this.data.slots;
    const end = starts[cue + 1] as number;
    const options: Bound[][] = [];
    for (let i = starts[cue] as number; i < end; i++) options.push(this.slots.listOf(values[i] as number, sentence));
    return options;
  }

  /** The cues of a position whose slots the sentence can fill, whatever the polarity. */
  looseCandidates(position: string, sentence: ReadSentence, before: ReadSentence | null): ParsedCue[] {
    const { ofPosition, positions } = this.data;
    const place = placeOf(positions, position);
    if (place < 0) return [];
    const own = ofPosition.values.subarray(ofPosition.starts[place], ofPosition.starts[place + 1]);
    return [...own].filter((cue) => this.isLoose(cue, sentence, before)).map((cue) => this.cue(cue));
  }

  private isLoose(cue: number, sentence: ReadSentence, before: ReadSentence | null): boolean {
    const { starts, values } = this.data.slots;
    const own = values.subarray(starts[cue], starts[cue + 1]);
    return own.every((slot) => {
      const asks = this.slots.asksOf(slot);
      return this.slots.occurs(slot, asks | ask.any, sentence) || this.slots.isElsewhere(slot, asks, before);
    });
  }

  score(cue: number): number {
    return this.data.scores[cue] as number;
  }

  /** Number of the position that a cue speaks for. */
  positionOf(cue: number): number {
    return this.data.positionOf[cue] as number;
  }

  /** A cue, parsed when first wanted. Throws CueError where it does not parse. */
  cue(number: number): ParsedCue {
    const known = this.parsed.get(number);
    if (known) return known;
    const position = textAt(this.data.positions, this.positionOf(number));
    const cue = parseCue(position, textAt(this.data.sources, number), this.score(number));
    this.parsed.set(number, cue);
    return cue;
  }

  /** How many cues have been parsed so far. */
  get size(): number {
    return this.parsed.size;
  }

  /** All cues. */
  all(): ParsedCue[] {
    return Array.from({ length: countOf(this.data.sources) }, (_, number) => this.cue(number));
  }
}
