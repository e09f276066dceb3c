import type { Cue } from "../pack/types";
import { packRows, type Rows } from "../tables/rows";
import { packDictionary, packStrings, type Strings } from "../tables/strings";
import { type SlotWords, slotWords } from "./cue-language";

/** A story's cues as typed arrays: what rules most of them out at once. Their texts are parsed when first wanted. */
export interface CueData {
  /** `when` and `unless` of each cue. */
  sources: Strings;
  scores: Float64Array;
  /** By cue: its position in `positions`. */
  positionOf: Uint32Array;
  positions: Strings;
  /** By concept: the cues to try where it occurs. */
  byConcept: Rows;
  /** By ISO day or range: the cues to try where it is named. */
  byDate: Record<string, number[]>;
  /** By cue: its slots in `slotConcepts` that the sentence itself must fill, the rarest first. */
  slots: Rows;
  /** By slot: its concepts. */
  slotConcepts: Rows;
}

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

/** The text of a cue as it is parsed. */
const sourceOf = ({ when, unless }: Cue): string => `${when} ${unless ?? ""}`;

const sameWords = (a: string[], b: string[]): boolean => a.length === b.length && a.every((word, i) => word === b[i]);

/** Cues on their way into the tables. */
class Filing {
  readonly byConcept: number[][] = [];
  readonly byDate: Record<string, number[]> = {};
  readonly slots: number[][] = [];
  readonly slotConcepts: number[][] = [];
  private readonly slotNumbers = new Map<string, number>();

  constructor(
    private readonly demand: Demand,
    private readonly numbers: Map<string, number>,
  ) {}

  add(cue: number, slots: SlotWords[]): void {
    const key = this.demand.rarest(slots);
    if (key?.date === null) for (const concept of key.concepts) this.underConcept(concept, cue);
    else if (key) this.underDate(key.date ?? "", cue);
    const required = slots
      .filter(({ elsewhere, date }) => !elsewhere && date === null)
      // Where a cue is found by a slot, that slot has its concept; of the others the rarest rule out most.
      .filter(({ concepts }) => key?.date !== null || !sameWords(concepts, key.concepts))
      .sort((a, b) => this.demand.of(a.concepts) - this.demand.of(b.concepts));
    this.slots.push(required.map(({ concepts }) => this.slot(concepts)));
  }

  private underConcept(concept: string, cue: number): void {
    const number = this.numbers.get(concept);
    if (number === undefined) return;
    this.byConcept[number] ??= [];
    this.byConcept[number].push(cue);
  }

  private underDate(date: string, cue: number): void {
    this.byDate[date] ??= [];
    this.byDate[date].push(cue);
  }

  /** Slots of the same concepts are one. */
  private slot(concepts: string[]): number {
    const key = concepts.join("|");
    const known = this.slotNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.slotNumbers.size;
    this.slotNumbers.set(key, number);
    this.slotConcepts.push(concepts.flatMap((concept) => this.numbers.get(concept) ?? []));
    return number;
  }
}

/** The cues of a story as tables; `concepts` are the ids of its concepts by number. */
export function compileCues(cues: Cue[], concepts: string[]): CueData {
  const demand = new Demand();
  const slots = cues.map((cue) => slotWords(sourceOf(cue)));
  for (const own of slots) for (const slot of own) demand.add(slot);
  const filing = new Filing(demand, new Map(concepts.map((id, number) => [id, number])));
  for (const [cue, own] of slots.entries()) filing.add(cue, own);
  const positions = new Map<string, number>();
  const positionOf = cues.map(({ position }) => {
    const number = positions.get(position) ?? positions.size;
    positions.set(position, number);
    return number;
  });
  return {
    sources: packStrings(cues.map(sourceOf)),
    scores: Float64Array.from(cues, ({ score }) => score ?? 0.9),
    positionOf: Uint32Array.from(positionOf),
    positions: packDictionary([...positions.keys()]),
    byConcept: packRows(filing.byConcept, concepts.length),
    byDate: filing.byDate,
    slots: packRows(filing.slots),
    slotConcepts: packRows(filing.slotConcepts),
  };
}
