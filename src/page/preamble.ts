import type { Dom } from "./dom";

/** Date lines are short and stand close to the headline. */
const limits = { nodes: 400, characters: 3000 };

const next = (dom: Dom, node: Node, outer: Node): Node | null => {
  for (let at: Node | null = node; at && at !== outer; at = dom.parent(at)) {
    const sibling = dom.next(at);
    if (sibling) return sibling;
  }
  return null;
};

const isSilent = (dom: Dom, node: Node): boolean => /^(script|style|noscript|template)$/.test(dom.name(node));

/**
 * The text from the headline to the first sentence, where outlets print the date; with a space between elements.
 * Without a headline, from the top of `outer`.
 */
export const readPreamble = (dom: Dom, outer: Element, headline: Element | null, end: Node | null): string => {
  let text = "";
  let node: Node | null = headline ?? dom.first(outer);
  for (let count = 0; node && node !== end && count < limits.nodes && text.length < limits.characters; count++) {
    if (dom.isText(node)) text += ` ${dom.data(node).slice(0, 200)}`;
    const child: Node | null = isSilent(dom, node) ? null : dom.first(node);
    node = child ?? next(dom, node, outer);
  }
  return text.replace(/\s+/g, " ");
};
