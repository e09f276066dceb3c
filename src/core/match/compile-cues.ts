import type { Cue } from "../pack/types";
import { type Column, packColumn } from "../tables/column";
import { packRows, type Rows } from "../tables/rows";
import { packStrings, type Strings } from "../tables/strings";
import { ConditionFiling, type ConditionTables } from "./conditions";
import { CueFiling } from "./cue-filing";
import { type ParsedCue, parseCue } from "./cue-language";
import { Demand } from "./demand";
import { needsOf } from "./needs";
import type { Prevalence } from "./prevalence";
import type { QuickTests } from "./quick-tests";
import { Slots, type SlotTables } from "./slot-tables";
import { type SlotWords, slotWords } from "./slot-words";

/**
 * A story's cues as typed arrays, their conditions as well: a page parses none. Cues and slots are numbered by the
 * concept that they are filed under, so that what one sentence asks for stands together in memory.
 */
export interface CueData {
  /** By cue: which of the story's it is. For authors: not kept with a pack made ready. */
  order?: Uint32Array;
  /** By cue: its score in `scores`, which are in order, the highest first. */
  scoreOf: Column;
  scores: number[];
  /** By cue: its position in `positions`. */
  positionOf: Uint32Array;
  positions: Strings;
  /** Of the positions that the network knows: their cues. */
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

/** A cue as it is parsed, and the slot by which it is found. */
interface ReadCue {
  cue: Cue;
  /** Which of the story's cues it is. */
  place: number;
  parsed: ParsedCue;
  slots: SlotWords[];
  key: SlotWords | null;
}

function readCues(cues: Cue[], demand: Demand): ReadCue[] {
  const read = cues.map((cue, place): ReadCue => {
    const parsed = parseCue(sourceOf(cue));
    return { cue, place, parsed, slots: parsed.slots.map(slotWords), key: null };
  });
  for (const { slots } of read) for (const slot of slots) demand.add(slot);
  for (const each of read) each.key = demand.rarest(each.slots);
  return read;
}

/** Sorts cues by the concept that each is filed under; cues filed by a day come last. */
function sortByKey(read: ReadCue[], concepts: string[]): ReadCue[] {
  const numbers = new Map(concepts.map((id, number) => [id, number]));
  const rows = read.map(({ key }) => numbers.get(key?.concepts[0] ?? "") ?? concepts.length);
  return [...read].sort((a, b) => (rows[a.place] as number) - (rows[b.place] as number) || a.place - b.place);
}

/** What `compileCues` needs to know of a story beside its cues. */
export interface CueSetting {
  /** Ids of its positions by number; others that cues name come behind. */
  positions: string[];
  /** Ids of its concepts by number. */
  concepts: string[];
  /** Concepts that it is about anyway. */
  topic: string[];
  /** Positions that the network knows. */
  judged: readonly string[];
  /** How often its concepts are said, where that was counted. */
  prevalence: Prevalence | null;
}

/** What is told of the cues one by one. */
function columnsOf(read: ReadCue[], { positions, judged }: CueSetting) {
  const cues = read.map(({ cue }) => cue);
  const named = numbered([...positions, ...cues.map(({ position }) => position)]);
  const scoreOf = cues.map(({ score }) => score ?? 0.9);
  const scores = [...new Set(scoreOf)].sort((a, b) => b - a);
  return {
    order: Uint32Array.from(read, ({ place }) => place),
    scoreOf: packColumn(scoreOf.map((score) => scores.indexOf(score))),
    scores,
    positionOf: Uint32Array.from(named.numbers.slice(positions.length)),
    positions: packStrings(named.all),
    ofPosition: cuesOf(judged, cues),
  };
}

/** The cues of a story as tables. Throws CueError where one does not parse. */
export function compileCues(cues: Cue[], setting: CueSetting): CueData {
  const { concepts, prevalence } = setting;
  const topic = new Set(setting.topic);
  const known = new Slots(concepts, topic);
  const demand = new Demand((id) => known.concept(id), concepts.length, prevalence);
  const read = sortByKey(readCues(cues, demand), concepts);
  const filing = new CueFiling(demand, known, concepts, topic);
  const conditions = new ConditionFiling(known);
  for (const [cue, { parsed, slots, key }] of read.entries()) filing.add(cue, slots, key, needsOf(parsed, slots));
  for (const { parsed } of read) conditions.add(parsed);
  const columns = columnsOf(read, setting);
  const filed = filing.rows(columns.order);
  return {
    ...columns,
    filed,
    tests: filing.tests.tables(filed.values),
    days: filing.days,
    slots: packRows(filing.slots),
    slotTables: known.tables(),
    conditions: conditions.tables(),
  };
}
