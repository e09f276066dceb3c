import type { Block } from "./block";
import type { Dom } from "./dom";
import { isProse } from "./region";

/** The outermost `article` around a node and below `region` that does not hold the headline. */
export const otherArticle = (dom: Dom, start: Element, headline: Element | null, region: Element): Element | null => {
  let found: Element | null = null;
  for (let node: Node | null = start; node && node !== region; node = dom.parent(node)) {
    const holdsHeadline = headline !== null && dom.contains(node, headline);
    if (dom.isElement(node) && dom.name(node) === "article" && !holdsHeadline) found = node;
  }
  return found;
};

/** A teaser's title leads to its story. */
const isTeaser = (dom: Dom, article: Element): boolean => dom.find(article, "h2 a,h3 a,h4 a,a h2,a h3,a h4") !== null;

/**
 * Whether the articles of a region are the posts of a live blog, all below one headline: three at least, none of
 * them a teaser, and what comes first, a post or a lead, is a third of the text at most.
 */
export const arePosts = (dom: Dom, blocks: Block[], region: Element, headline: Element | null): boolean => {
  const articles = blocks
    .filter((block) => isProse(block) && dom.contains(region, block.element))
    .map(({ element }) => otherArticle(dom, element, headline, region));
  const all = new Set(articles);
  const first = articles.filter((article) => article === articles[0]).length;
  return all.size > 2 && first * 3 <= articles.length && ![...all].some((article) => article && isTeaser(dom, article));
};
