import type { Cue } from "../pack/types";
import { type Column, packColumn } from "../tables/column";
import { packRows, type Rows } from "../tables/rows";
import { packStrings, type Strings } from "../tables/strings";
import { ConditionFiling, type ConditionTables } from "./conditions";
import { parseCue } from "./cue-language";
import { Demand } from "./demand";
import { type QuickTests, TestFiling } from "./quick-tests";
import { Slots, type SlotTables } from "./slot-tables";
import { type SlotWords, slotWords } from "./slot-words";

/**
 * A story's cues as typed arrays, their conditions as well: a page parses none. Cues and slots are numbered by the
 * concept that they are filed under, so that what one sentence asks for stands together in memory.
 */
export interface CueData {
  /** By cue: which of the story's it is. For authors: not kept with a pack made ready. */
  order?: Uint32Array;
  /** By cue: its score in `scores`. */
  scoreOf: Column;
  scores: number[];
  /** By cue: its position in `positions`. */
  positionOf: Uint32Array;
  positions: Strings;
  /** Of the positions that classifiers know: their cues. */
  ofPosition: Map<string, number[]>;
  /** By concept, and then by day: the cues to try where it occurs. */
  filed: Rows;
  tests: QuickTests;
  /** By ISO day or range: its row in `filed`. */
  days: Map<string, number>;
  /** By cue: its slots, in the order of the parsed cue. */
  slots: Rows;
  slotTables: SlotTables;
  conditions: ConditionTables;
}

/** The text of a cue as it is parsed. */
const sourceOf = ({ when, unless }: Cue): string => `${when} ${unless ?? ""}`;

/** Cues on their way into the tables. */
class Filing {
  readonly filed: number[][];
  readonly tests: TestFiling;
  readonly days = new Map<string, number>();
  readonly slots: number[][] = [];

  constructor(
    private readonly demand: Demand,
    private readonly known: Slots,
    concepts: string[],
    topic: Set<string>,
  ) {
    this.filed = concepts.map(() => []);
    this.tests = new TestFiling(concepts.length, (id) => known.concept(id), topic);
  }

  add(cue: number, slots: SlotWords[]): void {
    this.slots.push(slots.map((slot) => this.known.numberOf(slot)));
    const key = this.demand.rarest(slots);
    this.tests.add(this.rarestFirst(slots.filter((slot) => slot !== key)));
    if (key) for (const row of this.rowsOf(key)) this.filed[row]?.push(cue);
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

  /** The rarest rule out most. */
  private rarestFirst(slots: SlotWords[]): SlotWords[] {
    return [...slots].sort((a, b) => this.demand.of(a.concepts) - this.demand.of(b.concepts));
  }
}

/** Numbers for values in the order in which they come. */
function numbered<T>(values: T[]): { numbers: number[]; all: T[] } {
  const known = new Map<T, number>();
  const numbers = values.map((value) => {
    const number = known.get(value) ?? known.size;
    known.set(value, number);
    return number;
  });
  return { numbers, all: [...known.keys()] };
}

/** The cues of some positions. */
function cuesOf(positions: readonly string[], cues: Cue[]): Map<string, number[]> {
  const found = new Map(positions.map((position): [string, number[]] => [position, []]));
  for (const [cue, { position }] of cues.entries()) found.get(position)?.push(cue);
  return found;
}

const inOrder = <T>(list: T[], order: Uint32Array): T[] => Array.from(order, (place) => list[place] as T);

/** Places of cues by the concept that each is filed under; cues filed by a day come last. */
function orderOf(slots: SlotWords[][], demand: Demand, concepts: string[]): Uint32Array {
  const numbers = new Map(concepts.map((id, number) => [id, number]));
  const rows = slots.map((own) => numbers.get(demand.rarest(own)?.concepts[0] ?? "") ?? concepts.length);
  return Uint32Array.from(slots.keys()).sort((a, b) => (rows[a] as number) - (rows[b] as number) || a - b);
}

/** What `compileCues` needs to know of a story beside its cues. */
export interface CueSetting {
  /** Ids of its positions by number; others that cues name come behind. */
  positions: string[];
  /** Ids of its concepts by number. */
  concepts: string[];
  /** Concepts that it is about anyway. */
  topic: string[];
  /** Positions that classifiers know. */
  judged: readonly string[];
}

/** The cues of a story as tables. Throws CueError where one does not parse. */
export function compileCues(unordered: Cue[], { positions, concepts, topic, judged }: CueSetting): CueData {
  const demand = new Demand();
  const asWritten = unordered.map((cue) => parseCue(cue.position, sourceOf(cue)));
  const slotsAsWritten = asWritten.map((cue) => cue.slots.map(slotWords));
  for (const own of slotsAsWritten) for (const slot of own) demand.add(slot);
  const order = orderOf(slotsAsWritten, demand, concepts);
  const [cues, parsed, slots] = [inOrder(unordered, order), inOrder(asWritten, order), inOrder(slotsAsWritten, order)];
  const supplied = new Set(topic);
  const known = new Slots(concepts, supplied);
  const filing = new Filing(demand, known, concepts, supplied);
  const conditions = new ConditionFiling(known);
  for (const [cue, own] of slots.entries()) filing.add(cue, own);
  for (const cue of parsed) conditions.add(cue);
  // Of equally good cues the first is told: a row goes by how the story lists them.
  const filed = packRows(filing.filed.map((row) => row.sort((a, b) => (order[a] as number) - (order[b] as number))));
  const named = numbered([...positions, ...cues.map(({ position }) => position)]);
  const scores = numbered(cues.map(({ score }) => score ?? 0.9));
  return {
    order,
    scoreOf: packColumn(scores.numbers),
    scores: scores.all,
    positionOf: Uint32Array.from(named.numbers.slice(positions.length)),
    positions: packStrings(named.all),
    ofPosition: cuesOf(judged, cues),
    filed,
    tests: filing.tests.tables(filed.values),
    days: filing.days,
    slots: packRows(filing.slots),
    slotTables: known.tables(),
    conditions: conditions.tables(),
  };
}
