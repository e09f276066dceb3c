import type { Dom } from "./dom";

/** A run of text between two block boundaries, as a reader sees a paragraph. */
export interface Block {
  /** White space collapsed. */
  text: string;
  /** The text nodes it comes from, in order; null stands for a break that reads as a space. */
  pieces: (Text | null)[];
  /** The nearest block-level element around it. */
  element: Element;
  /** Its lower-case name. */
  tag: string;
  /** Characters that are link text. */
  linked: number;
}

/** Where to give up on a page (nodes, blocks, characters), a text node and a paragraph: beyond this, no reader reads it either. */
export const limits = { nodes: 60_000, blocks: 3000, characters: 400_000, node: 100_000, paragraph: 20_000 };

export const endsSentence = (text: string): boolean => /[.!?…:]["'”’»)\]]*\s*$/.test(text);

/** What counts of a text node. */
export const dataOf = (dom: Dom, node: Text): string => dom.data(node).slice(0, limits.node);

/** Where a word may be broken at a line's end: soft hyphen, zero-width space, word joiner. No letters. */
const invisible = /[\u00ad\u200b\u2060\ufeff]+/g;

/** Appends with white space collapsed, words unbroken; offsets are found again by the same rule. */
export const appendCollapsed = (text: string, data: string): string => {
  const collapsed = data.replace(invisible, "").replace(/\s+/g, " ");
  return text === "" || text.endsWith(" ") ? text + collapsed.replace(/^ /, "") : text + collapsed;
};

/** Collects blocks while the walk goes on: text is added, and cut where a block ends. */
export class Collector {
  readonly blocks: Block[] = [];
  #text = "";
  #pieces: (Text | null)[] = [];
  #linked = 0;
  #element: Element | null = null;

  constructor(private readonly dom: Dom) {}

  add(node: Text, block: Element, inLink: boolean): void {
    const before = this.#text.length;
    this.#text = appendCollapsed(this.#text, dataOf(this.dom, node));
    if (this.#text.length === before) return;
    this.#element ??= block;
    this.#pieces.push(node);
    if (inLink) this.#linked += this.#text.length - before;
  }

  /** A line break, or something left out: ends a paragraph only where a sentence has ended. */
  softBreak(): void {
    if (endsSentence(this.#text)) this.cut();
    else if (this.#text !== "") {
      this.#pieces.push(null);
      this.#text = appendCollapsed(this.#text, " ");
    }
  }

  cut(): void {
    const text = this.#text.slice(0, limits.paragraph).trimEnd();
    if (text !== "" && this.#element)
      this.blocks.push({
        text,
        pieces: this.#pieces,
        element: this.#element,
        tag: this.dom.name(this.#element),
        linked: this.#linked,
      });
    this.#text = "";
    this.#pieces = [];
    this.#linked = 0;
    this.#element = null;
  }
}
