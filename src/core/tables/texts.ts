/**
 * Many texts in two long strings, one for those that need a byte a letter and one for the others. A text is a slice,
 * which an engine neither decodes nor copies, so that reading them back costs as much as copying two strings.
 */
export interface Texts {
  narrow: string;
  wide: string;
  /** Where each text begins in its string; one more at the end. */
  narrowStarts: Uint32Array;
  wideStarts: Uint32Array;
}

const isWide = (text: string): boolean => /[^\0-\xff]/.test(text);

/** A text by its number: an even one counts the narrow texts, an odd one the wide. */
export function textBy({ narrow, wide, narrowStarts, wideStarts }: Texts, number: number): string {
  const place = number >> 1;
  return (number & 1) === 0
    ? narrow.slice(narrowStarts[place], narrowStarts[place + 1])
    : wide.slice(wideStarts[place], wideStarts[place + 1]);
}

function startsOf(texts: string[]): Uint32Array {
  const starts = new Uint32Array(texts.length + 1);
  for (const [i, text] of texts.entries()) starts[i + 1] = (starts[i] as number) + text.length;
  return starts;
}

/** Texts on their way into the tables, each kept once. */
export class TextFiling {
  private readonly numbers = new Map<string, number>();
  private readonly lists: [string[], string[]] = [[], []];

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const side = isWide(text) ? 1 : 0;
    const number = (this.lists[side].push(text) - 1) * 2 + side;
    this.numbers.set(text, number);
    return number;
  }

  texts(): Texts {
    const [narrow, wide] = this.lists;
    return {
      narrow: narrow.join(""),
      wide: wide.join(""),
      narrowStarts: startsOf(narrow),
      wideStarts: startsOf(wide),
    };
  }
}
