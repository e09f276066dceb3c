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
  /** A bit for each of them. */
  readonly bits: Uint32Array;
  private lists: Map<number, T[]> | null = null;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly mentions: T[],
  ) {
    this.bits = new Uint32Array((lexicon.data.kinds.length >> 5) + 1);
    for (const { keys } of mentions) this.note(keys);
  }

  add(mention: T): void {
    this.mentions.push(mention);
    this.note(mention.keys);
    this.lists = null;
  }

  private note(keys: readonly number[]): void {
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      const word = key >> 5;
      const bit = 1 << (key & 31);
      const bits = this.bits[word] as number;
      if ((bits & bit) !== 0) continue;
      this.bits[word] = bits | bit;
      this.numbers.push(key);
    }
  }

  hasNumber(number: number): boolean {
    return ((this.bits[number >> 5] as number) & (1 << (number & 31))) !== 0;
  }

  /** Mentions of a concept or of a group by its number, in order; undefined where there is none. */
  at(number: number): T[] | undefined {
    if (!this.hasNumber(number)) return undefined;
    this.lists ??= new Map();
    const known = this.lists.get(number);
    if (known) return known;
    const list: T[] = [];
    for (const mention of this.mentions) if (isAmong(number, mention.keys)) list.push(mention);
    this.lists.set(number, list);
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
