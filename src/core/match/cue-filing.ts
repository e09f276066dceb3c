import { packRows, type Rows } from "../tables/rows";
import type { Demand } from "./demand";
import { TestFiling } from "./quick-tests";
import type { Slots } from "./slot-tables";
import type { SlotWords } from "./slot-words";

/** Cues on their way into the tables. */
export class CueFiling {
  private readonly filed: number[][];
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

  /** `key` is the slot by which it is found, `needs` what it cannot do without beside its slots. */
  add(cue: number, slots: SlotWords[], key: SlotWords | null, needs: SlotWords[]): void {
    this.slots.push(slots.map((slot) => this.known.numberOf(slot)));
    this.tests.add(this.rarestFirst([...slots.filter((slot) => slot !== key), ...needs]));
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

  /** By concept, then by day, its cues. Of equally good cues the first is told: a row goes by how the story lists them. */
  rows(order: Uint32Array): Rows {
    return packRows(this.filed.map((row) => row.sort((a, b) => (order[a] as number) - (order[b] as number))));
  }

  /** The rarest rule out most. */
  private rarestFirst(slots: SlotWords[]): SlotWords[] {
    return [...slots].sort((a, b) => this.demand.of(a.concepts) - this.demand.of(b.concepts));
  }
}
