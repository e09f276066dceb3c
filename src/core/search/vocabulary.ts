import { editDistance } from "../text/edit-distance";
import { termsOf } from "./terms";

interface Known {
  written: string;
  count: number;
}

const isNumber = (word: string): boolean => /^\d/.test(word);

/** Letters that may be wrong in a word of this length; a short one has too many neighbours. */
const wrongLetters = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** Whole words that the index has: a mistyped ending leaves a stem that is far from the right one. */
export class Vocabulary {
  /** By length, for a near word is about as long. */
  readonly #byLength: (Map<string, Known> | undefined)[] = [];

  add(text: string): void {
    for (const { word, start, end } of termsOf(text)) {
      if (word.length < 4 || isNumber(word)) continue;
      this.#byLength[word.length] ??= new Map();
      const words = this.#byLength[word.length];
      const known = words?.get(word);
      if (!known) words?.set(word, { written: text.slice(start, end), count: 1 });
      else {
        known.count += 1;
        // A name keeps its capital, a word that only once began a sentence does not.
        if (text.startsWith(word, start)) known.written = word;
      }
    }
  }

  /** The known word that is nearest to a mistyped one, of equals the most frequent; null where none is near. */
  nearest(word: string): string | null {
    const most = isNumber(word) ? 0 : wrongLetters(word.length);
    let best: Known | null = null;
    let distance = most;
    for (const words of this.#byLength.slice(Math.max(0, word.length - most), word.length + most + 1))
      for (const [other, known] of words ?? []) {
        const found = editDistance(word, other, distance + 1);
        if (found > distance || (found === distance && best && best.count >= known.count)) continue;
        [best, distance] = [known, found];
      }
    return best?.written ?? null;
  }
}
