import type { QuickTests } from "./quick-tests";

const none: readonly number[] = [];

/** The bits of one sentence that the tests of `quick-tests.ts` ask for. */
export class Reach {
  private readonly bits: Uint32Array;
  /** Where the bits begin that the sentence before may have as well. */
  private readonly wide: number;
  /** Those that are set. */
  private own = none;
  private before = none;

  constructor({ always }: QuickTests) {
    this.wide = always >>> 1;
    this.bits = new Uint32Array((always >>> 5) + 1);
    this.bits[always >>> 5] = 1;
  }

  /** Takes the numbers of a sentence's concepts, and of those of the one before. */
  read(own: readonly number[], before: readonly number[]): void {
    this.clear();
    this.own = own;
    this.before = before;
    for (const number of own) {
      this.set(number);
      this.set(number + this.wide);
    }
    for (const number of before) this.set(number + this.wide);
  }

  /** Lets the sentence go: nothing of a page stays with the story. */
  clear(): void {
    const { bits, wide } = this;
    for (const number of this.own) {
      bits[number >>> 5] = 0;
      bits[(number + wide) >>> 5] = 0;
    }
    for (const number of this.before) bits[(number + wide) >>> 5] = 0;
    this.own = none;
    this.before = none;
  }

  private set(bit: number): void {
    const word = bit >>> 5;
    this.bits[word] = (this.bits[word] as number) | (1 << (bit & 31));
  }

  has(bit: number): boolean {
    return ((this.bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }
}
