import { type Lexicon, numberOf } from "./lexicon";

/** What is filed: a thing with a concept, by number. */
export interface OfConcept {
  number: number;
  /** Whether it is of a concept, or of a group, by number. */
  isOf(concept: number): boolean;
}

/** The mentions of a sentence (a list that `add` makes longer) by concept and by each group that includes it; lists are made when first asked for. */
export class Filed<T extends OfConcept> {
  /** Numbers of the concepts and groups that the sentence has, in the order in which it has them. */
  readonly numbers: number[] = [];
  /** By place in `numbers`: the first of its mentions in the list, and whether there are others. */
  private readonly firsts: number[] = [];
  private readonly several: boolean[] = [];
  /** By place in `numbers`. */
  private lists: (T[] | undefined)[] = [];
  /** What the concepts of this sentence are marked with in the lexicon. */
  private readonly mark: number;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly mentions: T[],
  ) {
    this.mark = ++lexicon.filings;
    for (let at = 0; at < mentions.length; at++) this.note(mentions[at] as T, at);
  }

  add(mention: T): void {
    this.note(mention, this.mentions.push(mention) - 1);
    this.lists = [];
  }

  private note({ number }: T, mention: number): void {
    this.noteAs(number, mention);
    const { starts, values } = this.lexicon.data.groups;
    const end = starts[number + 1] as number;
    for (let i = starts[number] as number; i < end; i++) this.noteAs(values[i] as number, mention);
  }

  private noteAs(number: number, mention: number): void {
    const { filed } = this.lexicon;
    const place = this.placeOf(number);
    if (place >= 0) {
      this.several[place] = true;
      return;
    }
    // What a later sentence has marked stays so.
    if ((filed[number * 2] as number) < this.mark) {
      filed[number * 2] = this.mark;
      filed[number * 2 + 1] = this.numbers.length;
    }
    this.numbers.push(number);
    this.firsts.push(mention);
    this.several.push(false);
  }

  hasNumber(number: number): boolean {
    return this.placeOf(number) >= 0;
  }

  /** Place in `numbers`, -1 where it is not there. Of the sentence read last its marks tell; of an earlier one those that were not overwritten. */
  private placeOf(number: number): number {
    const { filed } = this.lexicon;
    const mark = filed[number * 2] as number;
    if (mark === this.mark) return filed[number * 2 + 1] as number;
    return mark > this.mark ? this.numbers.indexOf(number) : -1;
  }

  /** Mentions of a concept or of a group by its number, in order; undefined where there is none. */
  at(number: number): T[] | undefined {
    const place = this.placeOf(number);
    if (place < 0) return undefined;
    const known = this.lists[place];
    if (known) return known;
    const first = this.firsts[place] as number;
    const list = [this.mentions[first] as T];
    if (this.several[place]) this.addOthers(number, first + 1, list);
    this.lists[place] = list;
    return list;
  }

  private addOthers(number: number, from: number, list: T[]): void {
    for (let at = from; at < this.mentions.length; at++) {
      const mention = this.mentions[at] as T;
      if (mention.isOf(number)) list.push(mention);
    }
  }

  has(concept: string): boolean {
    const number = numberOf(this.lexicon, concept);
    return number >= 0 && this.hasNumber(number);
  }
}
