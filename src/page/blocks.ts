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

const blockTags =
  /^(address|article|blockquote|body|center|d[dlt]|details|div|fieldset|fig(caption|ure)|footer|form|h[1-6r]|header|hgroup|li|main|[ou]l|p|pre|section|summary|table|t(body|[dhr]|foot|head)|amp-(img|video))$/;

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

interface Frame {
  node: Node;
  /** The nearest block around the node. */
  block: Element;
  inLink: boolean;
  /** On the way out of a block its text ends. */
  leaving: boolean;
}

/** Collects blocks while the walk goes on: text is added, and cut where a block ends. */
class Collector {
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

const isBreak = (dom: Dom, node: Node | null): boolean => node !== null && dom.name(node) === "br";

/** The sibling after white space. */
const nextMeaningful = (dom: Dom, node: Node): Node | null => {
  let next = dom.next(node);
  while (next && dom.isText(next) && dom.data(next).trim() === "") next = dom.next(next);
  return next;
};

/** Whether an element is left out with all it holds; `at` is the number of blocks before it. */
export type IsSkipped = (element: Element, at: number) => boolean;

/**
 * All text blocks below `start` in document order, without what is skipped. Yields now and then,
 * so that the caller can let the page breathe; throws nothing on odd trees and stops at `limits`.
 */
export function* collectBlocks(dom: Dom, start: Element, isSkipped: IsSkipped): Generator<void, Block[]> {
  const collector = new Collector(dom);
  const stack: Frame[] = [{ node: start, block: start, inLink: false, leaving: false }];
  let nodes = 0;
  let characters = 0;
  const withinLimits = (): boolean =>
    nodes < limits.nodes && characters < limits.characters && collector.blocks.length < limits.blocks;
  while (stack.length > 0 && withinLimits()) {
    const frame = stack.pop() as Frame;
    const { node, block, inLink, leaving } = frame;
    if (leaving) {
      collector.cut();
      continue;
    }
    if (++nodes % 300 === 0) yield;
    const following = node === start ? null : dom.next(node);
    if (following) stack.push({ ...frame, node: following });
    if (dom.isText(node)) {
      characters += dom.data(node).length;
      collector.add(node, block, inLink);
    } else if (dom.isElement(node)) visit(dom, node, frame, isSkipped, collector, stack);
  }
  collector.cut();
  return collector.blocks;
}

const visit = (
  dom: Dom,
  node: Element,
  frame: Frame,
  isSkipped: IsSkipped,
  collector: Collector,
  stack: Frame[],
): void => {
  const name = dom.name(node);
  if (name === "br") {
    if (isBreak(dom, nextMeaningful(dom, node))) collector.cut();
    else collector.softBreak();
    return;
  }
  if (isSkipped(node, collector.blocks.length)) {
    collector.softBreak();
    return;
  }
  const isBlock = blockTags.test(name);
  if (isBlock) {
    collector.cut();
    stack.push({ ...frame, leaving: true });
  }
  const child = dom.first(node);
  if (child)
    stack.push({
      node: child,
      block: isBlock ? node : frame.block,
      inLink: frame.inLink || name === "a",
      leaving: false,
    });
};
