import { type Block, endsSentence } from "./block";
import { ancestorsOf, type Dom } from "./dom";

/** Where outlets put their text, most telling first; see the page fixtures. */
export const bodySelectors =
  "[itemprop=articleBody],[data-testid=ArticleBody],#js-article-text,#body-text,.article__content,.RichTextStoryBody,.article-body,.article-body-commercial-selector,.entry-content,.story-text,.storytext,.wsw,.the-content,.bigtext,.field-name-body,.story-body,.article-text,.post-content";

/** Sentences rather than labels: long enough, ended like a sentence (or cut by a paywall), and not mostly links. */
export const isProse = (block: Block): boolean => {
  if (block.linked >= block.text.length * 0.5) return false;
  return block.text.length >= 140 || (block.text.length >= 60 && endsSentence(block.text));
};

export const proseIn = (dom: Dom, blocks: Block[], root: Element): number =>
  blocks
    .filter((block) => isProse(block) && dom.contains(root, block.element))
    .reduce((sum, block) => sum + block.text.length, 0);

/** An element of a known name with text in it; beside the headline where there are several, and not one post of many. */
const byKnownName = (
  dom: Dom,
  document: Document,
  blocks: Block[],
  around: Element[],
  isLive: boolean,
): Element | null => {
  for (const selector of bodySelectors.split(",")) {
    const filled = dom.findAll(document, selector).filter((element) => proseIn(dom, blocks, element) >= 140);
    if (filled.length === 0 || (isLive && filled.length > 2)) continue;
    const near = around.find((outer) => filled.some((element) => dom.contains(outer, element)));
    return filled.find((element) => !near || dom.contains(near, element)) ?? null;
  }
  return null;
};

const is = (dom: Dom, element: Element, kind: string): boolean =>
  dom.name(element) === kind || dom.attribute(element, "role") === kind;

/** Climbs from the headline until there is an article around it. */
const aroundHeadline = (dom: Dom, blocks: Block[], around: Element[]): Element | null => {
  for (const outer of around) {
    const prose = blocks.filter((block) => isProse(block) && dom.contains(outer, block.element));
    const enough = is(dom, outer, "article") ? prose.length >= 1 : prose.length >= 3;
    if (enough || (is(dom, outer, "main") && prose.length >= 1)) return outer;
  }
  return around.find((outer) => proseIn(dom, blocks, outer) > 0) ?? null;
};

/** The element that holds the article's text, or null where only a closer reading can tell. */
export const findRegion = (
  dom: Dom,
  document: Document,
  blocks: Block[],
  headline: Element | null,
  isLive: boolean,
): Element | null => {
  const around = ancestorsOf(dom, headline);
  return byKnownName(dom, document, blocks, around, isLive) ?? aroundHeadline(dom, blocks, around);
};
