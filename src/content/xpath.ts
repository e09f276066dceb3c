/**
 * Reads a document by XPath, as strings and text nodes. An element is never touched: the first one that a script looks
 * at brings all members of HTMLElement's interface into the script's world, some 64 KB a tab in Chromium.
 */

/** A question to nodes that is answered by a string; it is parsed once, however often it is asked. */
export const stringAt = (document: Document, path: string): ((node: Node) => string) => {
  const expression = document.createExpression(path);
  return (node) => expression.evaluate(node, XPathResult.STRING_TYPE).stringValue;
};

/** The text nodes at a path, in the document's order. */
export const textsAt = (document: Document, path: string): Node[] => {
  const found = document.evaluate(path, document, null, XPathResult.ORDERED_NODE_ITERATOR_TYPE);
  const texts: Node[] = [];
  for (let node = found.iterateNext(); node; node = found.iterateNext()) texts.push(node);
  return texts;
};
