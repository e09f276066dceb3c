import type { Lexicon } from "./lexicon";

/** A concept is in few groups: less than asking the library costs. */
function isAmong(number: number, keys: readonly number[]): boolean {
  for (let i = 0; i < keys.length; i++) if (keys[i] === number) return true;
  return false;
}

/** The mentions of a sentence (a list that `add` makes longer) by concept and by each group that includes it; lists are made when first asked for. */
export class Filed<T extends { keys: readonly number[] }> {
  /** Numbers of the concepts and groups that the sentence has, in the order in which it has them. */
  readonly numbers: number[] = [];
  /** By place in `numbers`. */
  private lists: (T[] | undefined)[] = [];
  /** What the concepts of this sentence are marked with in the lexicon. */
  private readonly mark: number;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly mentions: T[],
  ) {
    this.mark = ++lexicon.filings;
    for (const { keys } of mentions) this.note(keys);
  }

  add(mention: T): void {
    this.mentions.push(mention);
    this.note(mention.keys);
    this.lists = [];
  }

  private note(keys: readonly number[]): void {
    const { filedBy, filedAt } = this.lexicon;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      if (this.hasNumber(key)) continue;
      // What a later sentence has marked stays so.
      if ((filedBy[key] as number) < this.mark) {
        filedBy[key] = this.mark;
        filedAt[key] = this.numbers.length;
      }
      this.numbers.push(key);
    }
  }

  hasNumber(number: number): boolean {
    return this.placeOf(number) >= 0;
  }

  /** Place in `numbers`, -1 where it is not there. Of the sentence read last its marks tell; of an earlier one those that were not overwritten. */
  private placeOf(number: number): number {
    const { filedBy, filedAt } = this.lexicon;
    const mark = filedBy[number] as number;
    if (mark === this.mark) return filedAt[number] as number;
    return mark > this.mark ? this.numbers.indexOf(number) : -1;
  }

  /** Mentions of a concept or of a group by its number, in order; undefined where there is none. */
  at(number: number): T[] | undefined {
    const place = this.placeOf(number);
    if (place < 0) return undefined;
    const known = this.lists[place];
    if (known) return known;
    const list: T[] = [];
    for (const mention of this.mentions) if (isAmong(number, mention.keys)) list.push(mention);
    this.lists[place] = list;
    return list;
  }

  /** Whether a mention is of a concept or of a group. */
  isOf(concept: string, { keys }: T): boolean {
    const number = this.lexicon.numbers.get(concept);
    return number !== undefined && isAmong(number, keys);
  }

  has(concept: string): boolean {
    const number = this.lexicon.numbers.get(concept);
    return number !== undefined && this.hasNumber(number);
  }

  /** Mentions of a concept or of a group by its id. */
  get(concept: string): T[] | undefined {
    const number = this.lexicon.numbers.get(concept);
    return number === undefined ? undefined : this.at(number);
  }
}
