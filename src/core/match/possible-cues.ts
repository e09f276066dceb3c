import type { CueData } from "./compile-cues";
import { Reach } from "./reach";
import type { ReadSentence } from "./sentence";

/** More than a sentence has in a story whose cues are written with care. */
const many = 96;

/** The cues that a sentence makes possible; where these are many, the best-scored come first. */
export interface Possible {
  cues: ArrayLike<number>;
  isMany: boolean;
}

/** Finds a story's cues by what a sentence has, from rows of numbers alone. */
export class PossibleCues {
  private readonly reach: Reach;

  constructor(private readonly data: CueData) {
    this.reach = new Reach(data.tests);
  }

  clear(): void {
    this.reach.clear();
  }

  /** Those filed under a concept or date of the sentence whose two tests hold, in the order in which it has these; a cue may come more than once. */
  find(sentence: ReadSentence, before: ReadSentence | null): Possible {
    this.reach.read(sentence.byConcept.numbers, before?.byConcept.numbers ?? []);
    const cues: number[] = [];
    for (const concept of sentence.byConcept.numbers) this.addFiled(concept, cues);
    for (const { value } of sentence.dates) {
      const row = value === null ? undefined : this.data.days.get(value);
      if (row !== undefined) this.addFiled(row, cues);
    }
    const isMany = cues.length > many;
    return { cues: isMany ? this.bestFirst(cues) : cues, isMany };
  }

  /** Reads a row of numbers through: nothing else is touched. */
  private addFiled(row: number, cues: number[]): void {
    const { reach } = this;
    const { tests, filed } = this.data;
    const { firsts, seconds } = tests;
    const end = filed.starts[row + 1] as number;
    for (let at = filed.starts[row] as number; at < end; at++)
      if (reach.has(firsts[at] as number) && reach.has(seconds[at] as number)) cues.push(filed.values[at] as number);
  }

  /** By score; equal ones stay in their order: counted by score, and each put in its place. */
  private bestFirst(cues: number[]): Uint32Array {
    const { scores, scoreOf } = this.data;
    const next = new Uint32Array(scores.length + 1);
    for (let i = 0; i < cues.length; i++) {
      const after = (scoreOf[cues[i] as number] as number) + 1;
      next[after] = (next[after] as number) + 1;
    }
    for (let score = 1; score < next.length; score++)
      next[score] = (next[score] as number) + (next[score - 1] as number);
    const sorted = new Uint32Array(cues.length);
    for (let i = 0; i < cues.length; i++) {
      const score = scoreOf[cues[i] as number] as number;
      sorted[next[score] as number] = cues[i] as number;
      next[score] = (next[score] as number) + 1;
    }
    return sorted;
  }
}
