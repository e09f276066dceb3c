/**
 * Reads a document by XPath, as strings and text nodes. An element is never touched: the first one that a script looks
 * at brings all members of HTMLElement's interface into the script's world, some 64 KB a tab in Chromium.
 */
const evaluate = (document: Document, path: string, node: Node, type: number): XPathResult =>
  document.evaluate(path, node, null, type);

/** What an expression says of a node, as a string. */
export const stringAt = (document: Document, path: string, node: Node = document): string =>
  evaluate(document, path, node, XPathResult.STRING_TYPE).stringValue;

/** The text nodes at a path, in the document's order. */
export const textsAt = (document: Document, path: string): Node[] => {
  const found = evaluate(document, path, document, XPathResult.ORDERED_NODE_ITERATOR_TYPE);
  const texts: Node[] = [];
  for (let node = found.iterateNext(); node; node = found.iterateNext()) texts.push(node);
  return texts;
};
