/**
 * Reads a document by XPath, as strings and text nodes. An element is never touched: the first one that a script looks
 * at brings all members of HTMLElement's interface into the script's world, some 64 KB a tab in Chromium.
 */

/** Of XPathResult, which is an interface more in the script's world as soon as it is named. */
const asString = 2;
const asNodesInOrder = 5;

/** What a path says of a node, as a string. */
export const stringAt = (node: Node, path: string): string =>
  (node.ownerDocument ?? (node as Document)).evaluate(path, node, null, asString).stringValue;

/** The text nodes at a path in the document's order, run together: a word may be in several. Cut where it is enough. */
export const textAt = (document: Document, path: string, enough: number): string => {
  const found = document.evaluate(path, document, null, asNodesInOrder);
  let text = "";
  for (let node = found.iterateNext(); node && text.length < enough; node = found.iterateNext())
    text += (node as Text).data;
  return text.slice(0, enough);
};
