import type { QuickTests } from "./quick-tests";

/** The bits of one sentence that the tests of `quick-tests.ts` ask for. */
export class Reach {
  private readonly bits: Uint32Array;
  private readonly words: number;

  constructor(private readonly tests: QuickTests) {
    this.words = tests.always >>> 6;
    this.bits = new Uint32Array(this.words * 2 + 1);
    this.bits[this.words * 2] = 1;
  }

  /** Takes a bit for each concept of a sentence, and of the one before. */
  read(own: Uint32Array, before: Uint32Array | null): void {
    const { bits, words } = this;
    bits.set(own);
    if (before === null) bits.set(own, words);
    else for (let i = 0; i < words; i++) bits[words + i] = (own[i] as number) | (before[i] as number);
  }

  has(bit: number): boolean {
    return ((this.bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }

  /** Whether the other tests of a cue hold, by its place in `filed`. */
  hasOthers(place: number): boolean {
    const { starts, values } = this.tests.others;
    const end = starts[place + 1] as number;
    let next = 0;
    for (let at = starts[place] as number; at < end; at = next) {
      next = at + 1 + (values[at] as number);
      if (!this.hasOne(at + 1, next)) return false;
    }
    return true;
  }

  private hasOne(from: number, to: number): boolean {
    const { values } = this.tests.others;
    for (let i = from; i < to; i++) if (this.has(values[i] as number)) return true;
    return false;
  }
}
