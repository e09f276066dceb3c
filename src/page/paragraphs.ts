import type { Role } from "../core/pack/types";
import type { Block } from "./block";
import type { Dom } from "./dom";

const leadIn =
  /^(related( story| article)?s?|read more|read also|see also|more|watch|also read|don.t miss)\s*[:|–—-]\s*\S/i;

const isCaption = (dom: Dom, block: Block): boolean => {
  for (let node: Node | null = block.element; node; node = dom.parent(node)) {
    const name = dom.name(node);
    if (name === "figcaption" || name === "figure") return true;
    if (dom.isElement(node) && /\b(wp-)?caption\b|imageCaption/.test(dom.attribute(node, "class"))) return true;
    if (name === "article" || name === "section" || name === "main") return false;
  }
  return false;
};

/** `PUTIN TO VISIT TEHRAN NEXT WEEK`: an outlet's own headline set between paragraphs. */
const isShouted = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase() && text.length >= 25;

const isLink = (block: Block): boolean => {
  const share = block.linked / block.text.length;
  if (share >= 0.85) return true;
  if (leadIn.test(block.text) && share >= 0.4) return true;
  return (
    /^(related|watch)\s*:/i.test(block.text) || (isShouted(block.text) && (share >= 0.4 || !/[.!?]$/.test(block.text)))
  );
};

/** What a block is in the article; null for list items that are nothing but links. */
export const roleOf = (dom: Dom, block: Block): Role | null => {
  if (isCaption(dom, block)) return "caption";
  if (!isLink(block)) return "text";
  return block.tag === "li" || block.tag === "td" || block.text.length < 25 ? null : "link";
};
