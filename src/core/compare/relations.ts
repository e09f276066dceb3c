import { remember } from "../memo";
import type { Relation, Story } from "../pack/types";

/** How another outlet's report stands to a claim. */
export type Stance = "corroborating" | "conflicting" | "differing" | "disputing" | "earlier" | "later";

/** A relation as seen from one of its positions. */
export interface Edge {
  other: string;
  stance: Stance;
  /** Two accounts of one day's statement conflict, whatever the stance otherwise is. */
  sameDayConflicts: boolean;
}

/** What a report of b is to a claim of a, and the reverse. */
export const seenFrom: Record<Relation["kind"], { fromA: Stance; fromB: Stance }> = {
  conflicts: { fromA: "conflicting", fromB: "conflicting" },
  disputes: { fromA: "disputing", fromB: "disputing" },
  differs: { fromA: "differing", fromB: "differing" },
  // a is the finer form of b: who says a says b too, but not the other way round.
  refines: { fromA: "differing", fromB: "corroborating" },
  updates: { fromA: "later", fromB: "earlier" },
};

function add(edges: Map<string, Edge[]>, position: string, edge: Edge): void {
  const list = edges.get(position);
  if (list) list.push(edge);
  else edges.set(position, [edge]);
}

/** All relations of a story by position, each seen from it. No relation, no stance. */
export const edgesOf: (story: Story) => Map<string, Edge[]> = remember((story) => {
  const edges = new Map<string, Edge[]>();
  for (const { a, b, kind, sameDay } of story.relations) {
    const sameDayConflicts = sameDay === "conflicts";
    add(edges, a, { other: b, stance: seenFrom[kind].fromA, sameDayConflicts });
    add(edges, b, { other: a, stance: seenFrom[kind].fromB, sameDayConflicts });
  }
  return edges;
});
