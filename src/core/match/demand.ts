import type { SlotWords } from "./slot-words";

/** How many cues ask for each concept: the fewer, the rarer the concept is taken to be. */
export class Demand {
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
