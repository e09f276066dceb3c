import { appendCollapsed, dataOf } from "./block";
import type { Dom } from "./dom";

/** A paragraph of the article and where it stands in the live page. */
export interface Passage {
  text: string;
  pieces: (Text | null)[];
  element: Element;
}

interface Point {
  node: Text;
  offset: number;
}

/** How many characters of `data`, appended to `text`, give `length` characters in all. */
const rawOffset = (text: string, data: string, length: number): number => {
  let low = 0;
  let high = data.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (appendCollapsed(text, data.slice(0, middle)).length < length) low = middle + 1;
    else high = middle;
  }
  return low;
};

const textOf = (dom: Dom, passage: Passage): string =>
  passage.pieces.reduce<string>((text, piece) => appendCollapsed(text, piece ? dataOf(dom, piece) : " "), "");

/** The point in the page where the passage has `length` characters behind it. */
const pointAt = (dom: Dom, passage: Passage, length: number): Point | null => {
  let text = "";
  for (const piece of passage.pieces) {
    const data = piece ? dataOf(dom, piece) : " ";
    const after = appendCollapsed(text, data);
    if (piece && after.length >= length) return { node: piece, offset: rawOffset(text, data, length) };
    text = after;
  }
  return null;
};

/**
 * The live range of `[start, end)` of a passage; null where the page has changed under it, so that a wrong
 * sentence is never marked.
 */
export const rangeOf = (
  dom: Dom,
  document: Document,
  passage: Passage,
  [start, end]: [number, number],
): Range | null => {
  if (start < 0 || end <= start || end > passage.text.length) return null;
  if (passage.pieces.some((piece) => piece && !dom.contains(document, piece))) return null;
  if (!textOf(dom, passage).startsWith(passage.text)) return null;
  // The start is the point before its first character, so that it never sits at the end of the node before.
  const from = pointAt(dom, passage, start + 1);
  const to = pointAt(dom, passage, end);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset - 1);
  range.setEnd(to.node, to.offset);
  return range;
};

/** Where a point of the page lies in a passage, in characters; null where it does not. */
export const offsetIn = (dom: Dom, passage: Passage, node: Node, offset: number): number | null => {
  let text = "";
  for (const piece of passage.pieces) {
    const data = piece ? dataOf(dom, piece) : " ";
    if (piece === node) return appendCollapsed(text, data.slice(0, offset)).length;
    text = appendCollapsed(text, data);
  }
  return null;
};
