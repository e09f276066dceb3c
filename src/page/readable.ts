import { Readability } from "@mozilla/readability";
import type { Block } from "./block";
import type { Dom } from "./dom";

/** Beyond this many elements a page is no article, and reading it would hold the page up. */
const elementLimit = 12_000;
const mark = "data-order";

/** Names that would hide the DOM from the extractor, which knows no such tricks. */
const disarm = (dom: Dom, element: Element): void => {
  for (const name of ["name", "id"])
    if (/^(img|form|input|button|select|textarea|object|embed|fieldset|output|iframe)$/.test(dom.name(element)))
      element.removeAttribute.call(element, name);
};

/** Nothing to read in them, and nothing that may ever be loaded. */
const noText = "script,style,noscript,template,link,svg,img,picture,source,video,audio,iframe,object,embed";

/** Numbers a copy's elements, so that what the extractor keeps can be found again in the live page. */
const numberedCopy = (dom: Dom, document: Document): Document => {
  const copy = document.cloneNode(true) as Document;
  const elements = dom.findAll(copy, "*");
  elements.forEach((element, order) => {
    disarm(dom, element);
    element.setAttribute(mark, String(order));
  });
  for (const element of dom.findAll(copy, noText)) element.remove();
  return copy;
};

const keptOrders = (dom: Dom, copy: Document): Set<number> => {
  const kept = new Set<number>();
  const reader = new Readability<Node>(copy, { serializer: (node) => node, charThreshold: 250 });
  const content = reader.parse()?.content;
  if (content && dom.isElement(content))
    for (const element of dom.findAll(content, `[${mark}]`)) kept.add(Number(dom.attribute(element, mark)));
  return kept;
};

/** The blocks that Readability takes for the article; none where it finds no article. */
export const readableBlocks = (dom: Dom, document: Document, blocks: Block[]): Block[] => {
  const live = dom.findAll(document, "*");
  if (live.length > elementLimit) return [];
  try {
    const kept = keptOrders(dom, numberedCopy(dom, document));
    const order = new Map(live.map((element, index) => [element, index]));
    return blocks.filter((block) => kept.has(order.get(block.element) ?? -1));
  } catch {
    // A tree that the extractor cannot read is no article.
    return [];
  }
};
