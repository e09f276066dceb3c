import { countOf, textAt } from "../tables/strings";
import type { DateMention } from "../text/dates";
import type { CueData } from "./compile-cues";
import { type ParsedCue, parseCue } from "./cue-language";
import type { Filed } from "./filed";

/** What a sentence has, whatever its mentions look like. */
type Present = Pick<Filed<never>, "numbers" | "hasNumber">;

/** A story's cues by the rarest thing they ask for. A cue is parsed when a sentence first has all its concepts. */
export class CueIndex {
  private readonly parsed: Map<number, ParsedCue> = new Map();
  /** By cue: the last search that came upon it. */
  private readonly seen: Uint32Array;
  private searches = 0;

  constructor(private readonly data: CueData) {
    this.seen = new Uint32Array(data.scores.length);
  }

  /**
   * Numbers of the cues worth checking on a sentence, found by their rarest concept (or date), all of whose concepts
   * it has; each once, in the order in which the sentence has what they are found by.
   */
  candidates(filed: Present, dates: DateMention[]): number[] {
    this.searches++;
    const found: number[] = [];
    const { starts, values } = this.data.byConcept;
    for (const concept of filed.numbers) {
      const end = starts[concept + 1] as number;
      for (let i = starts[concept] as number; i < end; i++) this.consider(values[i] as number, filed, found);
    }
    for (const { value } of dates)
      if (value !== null) for (const cue of this.data.byDate[value] ?? []) this.consider(cue, filed, found);
    return found;
  }

  private consider(cue: number, filed: Present, found: number[]): void {
    if (this.seen[cue] === this.searches || !this.isPossible(cue, filed)) return;
    this.seen[cue] = this.searches;
    found.push(cue);
  }

  /** Whether every slot that the sentence itself must fill has one of its concepts there at all: cheap, and mostly no. */
  private isPossible(cue: number, filed: Present): boolean {
    const { starts, values } = this.data.slots;
    const end = starts[cue + 1] as number;
    for (let i = starts[cue] as number; i < end; i++) if (!this.isFilled(values[i] as number, filed)) return false;
    return true;
  }

  private isFilled(slot: number, filed: Present): boolean {
    const { starts, values } = this.data.slotConcepts;
    const end = starts[slot + 1] as number;
    for (let i = starts[slot] as number; i < end; i++) if (filed.hasNumber(values[i] as number)) return true;
    return false;
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
