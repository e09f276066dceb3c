import type { Prevalence } from "./prevalence";
import type { SlotWords } from "./slot-words";

/** More than a pack may have: how often a concept is said counts first. */
const mostCues = 2 ** 24;

/** How rare concepts are: by how often they stand in the story's own texts, where that was counted, and then by how many cues ask for them. */
export class Demand {
  private readonly asked: Uint32Array;

  constructor(
    private readonly numberOf: (concept: string) => number | undefined,
    concepts: number,
    private readonly prevalence: Prevalence | null,
  ) {
    this.asked = new Uint32Array(concepts);
  }

  add({ concepts }: SlotWords): void {
    for (const concept of concepts) {
      const number = this.numberOf(concept);
      if (number !== undefined) this.asked[number] = (this.asked[number] as number) + 1;
    }
  }

  /** The more, the commoner. */
  of(concepts: string[]): number {
    let sum = 0;
    for (const concept of concepts) {
      const number = this.numberOf(concept);
      if (number === undefined) continue;
      sum += (this.prevalence?.[number] ?? 0) * mostCues + (this.asked[number] as number);
    }
    return sum;
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
