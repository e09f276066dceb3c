/** Neither letters nor digits but those of ASCII, nor anything that belongs to one: punctuation as it is set. */
const plain = /^[\0-\x7f\u2010-\u206f]*$/;

/** Letters and digits in a row, as the text has them. For plain text a quicker pattern finds the same. */
export const wordsIn = (text: string): string[] =>
  text.match(plain.test(text) ? /[A-Za-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];

const others = /[^\0-\x7f\u2010-\u206f]+/g;

const withoutMarks = (run: string): string => run.normalize("NFD").replace(/[\p{M}\u00ad]/gu, "");

/** The same as `wordsOf` of `gate.ts`, which must be small for it is put into pages: in lower case, without what belongs to no letter. */
const bareOf = (text: string): string => text.replace(others, withoutMarks).toLowerCase();

/** By ASCII unit: itself in lower case where it belongs to a word, else 0. */
const lowered = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = String.fromCharCode(unit).toLowerCase();
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});

/** Belongs to no word and to no letter before it: punctuation as it is set, and the blank that does not break. */
const isPunctuation = (unit: number): boolean => (unit >= 0x2010 && unit <= 0x206f) || unit === 0xa0;

const lengthBit = (length: number): number => 1 << Math.min(31, length);

/** Finds a few words in texts: most are passed over by their first letter and length, and never cut out. */
export class WordSieve {
  /** By first letter: a bit for each length. */
  private readonly lengths = new Uint32Array(128);

  constructor(private readonly words: { has(word: string): boolean; keys(): Iterable<string> }) {
    for (const word of words.keys()) {
      const first = word.charCodeAt(0);
      if (first < 128) this.lengths[first] = (this.lengths[first] as number) | lengthBit(word.length);
    }
  }

  /** Adds those of the words that a text has, in order. */
  sift(text: string, found: Set<string>): void {
    let start = 0;
    let first = 0;
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 0;
      if (unit >= 128 && !isPunctuation(unit)) {
        this.siftForeign(text.slice(start), found);
        return;
      }
      const letter = unit < 128 ? (lowered[unit] as number) : 0;
      if (letter === 0) {
        if (at > start) this.take(text, start, at, first, found);
        start = at + 1;
      } else if (at === start) first = letter;
    }
  }

  private siftForeign(text: string, found: Set<string>): void {
    for (const word of wordsIn(bareOf(text))) if (this.words.has(word)) found.add(word);
  }

  private take(text: string, start: number, end: number, first: number, found: Set<string>): void {
    if (((this.lengths[first] as number) & lengthBit(end - start)) === 0) return;
    const word = text.slice(start, end).toLowerCase();
    if (this.words.has(word)) found.add(word);
  }
}
