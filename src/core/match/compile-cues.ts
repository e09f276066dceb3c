import type { Cue } from "../pack/types";
import { packRows, type Rows } from "../tables/rows";
import { type Dictionary, packDictionary, packStrings, type Strings } from "../tables/strings";
import { Demand } from "./demand";
import { testsOf } from "./quick-tests";
import { Slots, type SlotTables } from "./slot-tables";
import { type SlotWords, slotWords } from "./slot-words";

/** A story's cues as typed arrays: what rules most of them out at once. Their texts are parsed when first wanted. */
export interface CueData {
  /** `when` and `unless` of each cue. */
  sources: Strings;
  scores: Float64Array;
  /** By cue: its position in `positions`. */
  positionOf: Uint32Array;
  positions: Dictionary;
  /** By position: its cues. */
  ofPosition: Rows;
  /**
   * By concept, and then by day: the cues to try where it occurs, each with how many numbers follow, and with its
   * `quick-tests.ts`.
   */
  filed: Rows;
  /** By ISO day or range: its row in `filed`. */
  days: Map<string, number>;
  /** By cue: its slots, in the order of the parsed cue. */
  slots: Rows;
  slotTables: SlotTables;
}

/** The text of a cue as it is parsed. */
const sourceOf = ({ when, unless }: Cue): string => `${when} ${unless ?? ""}`;

/** Cues on their way into the tables. */
class Filing {
  readonly filed: number[][];
  readonly days = new Map<string, number>();
  readonly slots: number[][] = [];

  constructor(
    private readonly demand: Demand,
    private readonly known: Slots,
    concepts: string[],
    private readonly topic: Set<string>,
  ) {
    this.filed = concepts.map(() => []);
  }

  add(cue: number, slots: SlotWords[]): void {
    this.slots.push(slots.map((slot) => this.known.numberOf(slot)));
    const key = this.demand.rarest(slots);
    if (!key) return;
    const tests = this.testsOf(slots.filter((slot) => slot !== key));
    for (const row of this.rowsOf(key)) this.filed[row]?.push(cue, tests.length, ...tests);
  }

  private rowsOf({ date, concepts }: SlotWords): number[] {
    return date === null ? concepts.flatMap((concept) => this.known.concept(concept) ?? []) : [this.rowOf(date)];
  }

  private rowOf(date: string): number {
    const known = this.days.get(date);
    if (known !== undefined) return known;
    const row = this.filed.push([]) - 1;
    this.days.set(date, row);
    return row;
  }

  /** Of the others the rarest rule out most. */
  private testsOf(slots: SlotWords[]): number[] {
    const sorted = [...slots].sort((a, b) => this.demand.of(a.concepts) - this.demand.of(b.concepts));
    return testsOf(sorted, (id) => this.known.concept(id), this.topic);
  }
}

/** Numbers for texts in the order in which they come, and the places where each came. */
function grouped(texts: string[]): { numbers: Uint32Array; all: string[]; places: number[][] } {
  const known = new Map<string, number>();
  const places: number[][] = [];
  const numbers = Uint32Array.from(texts, (text, at) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    places[number] ??= [];
    places[number].push(at);
    return number;
  });
  return { numbers, all: [...known.keys()], places };
}

/** The cues of a story as tables; `concepts` are the ids of its concepts by number, `topic` those it is about anyway. */
export function compileCues(cues: Cue[], concepts: string[], topic: string[]): CueData {
  const demand = new Demand();
  const slots = cues.map((cue) => slotWords(sourceOf(cue)));
  for (const own of slots) for (const slot of own) demand.add(slot);
  const supplied = new Set(topic);
  const known = new Slots(concepts, supplied);
  const filing = new Filing(demand, known, concepts, supplied);
  for (const [cue, own] of slots.entries()) filing.add(cue, own);
  const positions = grouped(cues.map(({ position }) => position));
  return {
    sources: packStrings(cues.map(sourceOf)),
    scores: Float64Array.from(cues, ({ score }) => score ?? 0.9),
    positionOf: positions.numbers,
    positions: packDictionary(positions.all),
    ofPosition: packRows(positions.places),
    filed: packRows(filing.filed),
    days: filing.days,
    slots: packRows(filing.slots),
    slotTables: known.tables(),
  };
}
