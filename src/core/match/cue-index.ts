import type { Cue } from "../pack/types";
import { type ParsedCue, parseCue, type SlotWords, slotWords } from "./cue-language";

/** How many cues ask for each concept: the fewer, the rarer the concept is taken to be. */
class Demand {
  private readonly counts = new Map<string, number>();

  add({ concepts }: SlotWords): void {
    for (const concept of concepts) this.counts.set(concept, (this.counts.get(concept) ?? 0) + 1);
  }

  of(concepts: string[]): number {
    return concepts.reduce((sum, concept) => sum + (this.counts.get(concept) ?? 0), 0);
  }

  /** The slot that the sentence itself must fill and whose concepts are rarest. */
  rarest(slots: SlotWords[]): SlotWords | null {
    let best: SlotWords | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const slot of slots) {
      if (slot.elsewhere) continue;
      const cost = slot.date === null ? this.of(slot.concepts) : 1;
      if (cost < least) {
        best = slot;
        least = cost;
      }
    }
    return best;
  }
}

const sourceOf = ({ when, unless }: Cue): string => `${when} ${unless ?? ""}`;

const sameWords = (a: string[], b: string[]): boolean => a.length === b.length && a.every((word, i) => word === b[i]);

/** A story's cues by the rarest thing they ask for. A cue is parsed when a sentence first has that. */
export class CueIndex {
  private readonly demand = new Demand();
  /** Numbers of the cues to try for a concept, or for a date under `@`. */
  private readonly numbers = new Map<string, number[]>();
  private readonly keys: (string[] | null)[] = [];
  private readonly parsed = new Map<number, ParsedCue>();
  private readonly lists = new Map<string, ParsedCue[]>();

  constructor(private readonly cues: Cue[]) {
    const slots = cues.map((cue) => slotWords(sourceOf(cue)));
    for (const slot of slots.flat()) this.demand.add(slot);
    for (const [number, own] of slots.entries()) this.file(number, own);
  }

  private file(number: number, slots: SlotWords[]): void {
    const slot = this.demand.rarest(slots);
    const keys = slot === null ? [] : slot.date === null ? slot.concepts : [`@${slot.date}`];
    this.keys.push(slot?.date === null ? slot.concepts : null);
    for (const key of keys) {
      const list = this.numbers.get(key);
      if (list) list.push(number);
      else this.numbers.set(key, [number]);
    }
  }

  /** Cues to try for a sentence that holds a concept (or a date, under `@`). Throws CueError where one does not parse. */
  get(key: string): ParsedCue[] | undefined {
    const known = this.lists.get(key);
    const numbers = known ? undefined : this.numbers.get(key);
    if (!numbers) return known;
    const list = numbers.map((number) => this.parse(number));
    this.lists.set(key, list);
    return list;
  }

  /** How many cues have been parsed so far. */
  get size(): number {
    return this.parsed.size;
  }

  /** All cues, by key. */
  values(): ParsedCue[][] {
    return [...this.numbers.keys()].map((key) => this.get(key) ?? []);
  }

  private parse(number: number): ParsedCue {
    const known = this.parsed.get(number);
    if (known) return known;
    const { position, score, ...cue } = this.cues[number] as Cue;
    const parsed = parseCue(position, sourceOf({ position, ...cue }), score);
    const keys = this.keys[number];
    // Where a cue is found by a slot, that slot has its concept; of the others the rarest rule out most.
    parsed.required = parsed.required
      .filter((concepts) => !keys || !sameWords(concepts, keys))
      .sort((a, b) => this.demand.of(a) - this.demand.of(b));
    this.parsed.set(number, parsed);
    return parsed;
  }
}
