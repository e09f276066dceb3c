import type { Lexicon } from "./lexicon";

/** The mentions of a sentence (a list that `add` makes longer) by concept and by each group that includes it; lists are made when first asked for. */
export class Filed<T extends { keys: readonly number[] }> {
  /** Numbers of the concepts and groups that the sentence has, in the order in which it has them. */
  readonly numbers: number[] = [];
  private readonly bits: Uint32Array;
  private readonly lists = new Map<string, T[]>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly mentions: T[],
  ) {
    this.bits = new Uint32Array((lexicon.data.kinds.length >> 5) + 1);
    for (const { keys } of mentions) for (const key of keys) this.note(key);
  }

  add(mention: T): void {
    this.mentions.push(mention);
    for (const key of mention.keys) this.note(key);
    if (this.lists.size > 0) this.lists.clear();
  }

  private note(number: number): void {
    const word = number >> 5;
    const bit = 1 << (number & 31);
    const bits = this.bits[word] as number;
    if ((bits & bit) !== 0) return;
    this.bits[word] = bits | bit;
    this.numbers.push(number);
  }

  hasNumber(number: number): boolean {
    return ((this.bits[number >> 5] as number) & (1 << (number & 31))) !== 0;
  }

  has(concept: string): boolean {
    const number = this.lexicon.numbers.get(concept);
    return number !== undefined && this.hasNumber(number);
  }

  /** Mentions of a concept or of a group, in order; undefined where there is none. */
  get(concept: string): T[] | undefined {
    const number = this.lexicon.numbers.get(concept);
    if (number === undefined || !this.hasNumber(number)) return undefined;
    const known = this.lists.get(concept);
    if (known) return known;
    const list = this.mentions.filter(({ keys }) => keys.includes(number));
    this.lists.set(concept, list);
    return list;
  }
}
