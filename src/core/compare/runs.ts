import { hashStart, hashStep } from "../hash";
import { wordsIn } from "../text/words-in";

/** Neither letters nor digits but those of ASCII, with punctuation as it is set: its words are found without a pattern. */
const plain = /^[\0-\x7f\u2010-\u206f]*$/;

const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

const blank = 32;

/** Numbers of 32 bits, each once; open addressing, where 0 stands for an empty place. */
export class NumberSet {
  size = 0;
  private hasZero = false;
  private readonly slots: Uint32Array;
  private readonly mask: number;

  constructor(most: number) {
    this.slots = new Uint32Array(2 ** Math.ceil(Math.log2(most * 2 + 2)));
    this.mask = this.slots.length - 1;
  }

  add(value: number): void {
    if (this.has(value)) return;
    this.size++;
    if (value === 0) this.hasZero = true;
    else this.slots[this.placeOf(value)] = value;
  }

  has(value: number): boolean {
    return value === 0 ? this.hasZero : this.slots[this.placeOf(value)] === value;
  }

  private placeOf(value: number): number {
    let at = value & this.mask;
    for (let found = this.slots[at] as number; found !== 0 && found !== value; found = this.slots[at] as number)
      at = (at + 1) & this.mask;
    return at;
  }

  sorted(): Uint32Array {
    const values = this.slots.filter((value) => value !== 0).sort();
    return this.hasZero ? Uint32Array.of(0, ...values) : values;
  }
}

/**
 * Hashes runs of three words as their text goes by, each as one text with blanks between: three hashes are on their
 * way at once, that of the present word alone and of it with the one and the two before.
 */
export class RunHasher {
  private one = hashStart;
  private two = hashStart;
  private words = 0;

  constructor(private readonly runs: NumberSet) {}

  /** Takes a text whose runs do not cross into others. */
  take(text: string): void {
    this.words = 0;
    if (plain.test(text)) this.takePlain(text);
    else for (const word of wordsIn(text)) this.word(word, 0, word.length);
  }

  private takePlain(text: string): void {
    let start = -1;
    for (let at = 0; at < text.length; at++) {
      if (isWordUnit(text.charCodeAt(at))) {
        if (start < 0) start = at;
      } else if (start >= 0) {
        this.word(text, start, at);
        start = -1;
      }
    }
    if (start >= 0) this.word(text, start, text.length);
  }

  private word(text: string, from: number, to: number): void {
    let one = hashStart;
    let two = hashStep(this.one, blank);
    let three = hashStep(this.two, blank);
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      one = hashStep(one, code);
      two = hashStep(two, code);
      three = hashStep(three, code);
    }
    this.one = one;
    this.two = two;
    if (++this.words >= 3) this.runs.add(three >>> 0);
  }
}
