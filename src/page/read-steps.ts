import type { ArticleText, Paragraph } from "../core/article";
import type { Block } from "./block";
import { readBlocks } from "./body";
import { readCompleteness, saysLive } from "./completeness";
import { type Dom, domOf } from "./dom";
import { readHeadline } from "./headline";
import { readJsonLd } from "./json-ld";
import { readLanguage } from "./language";
import { roleOf } from "./paragraphs";
import { arePosts } from "./posts";
import { readPreamble } from "./preamble";
import { readPublished } from "./published";
import { findRegion, isProse } from "./region";
import { withoutSurroundings } from "./surroundings";
import type { Passage } from "./text-ranges";

/** An article as plain values, and where each paragraph stands in the page. */
export interface ReadArticle {
  article: ArticleText;
  /** One for each paragraph of `article`, in the same order. */
  passages: Passage[];
  /** The printed headline, which is no paragraph. */
  headline: Element | null;
}

/** More paragraphs than any article has; a feed of fifty thousand is cut here. */
const paragraphLimit = 1500;

const canonical = (dom: Dom, document: Document): string | null => {
  const link = dom.find(document, 'link[rel="canonical"]');
  const open = dom.find(document, 'meta[property="og:url"]');
  const address = (link && dom.attribute(link, "href")) || (open && dom.attribute(open, "content")) || "";
  return /^https?:\/\//i.test(address) ? address : null;
};

/** A second opinion on which blocks are the article, for pages built like no other. */
export type Fallback = (dom: Dom, document: Document, blocks: Block[]) => Block[];

const noFallback: Fallback = () => [];

const findArticle = (
  dom: Dom,
  document: Document,
  blocks: Block[],
  headline: Element | null,
  isSaidLive: boolean,
  fallback: Fallback,
): { found: Block[]; region: Element | null; isLive: boolean } => {
  const region = findRegion(dom, document, blocks, headline, isSaidLive);
  const isLive = isSaidLive || (region !== null && arePosts(dom, blocks, region, headline));
  const found = region ? withoutSurroundings(dom, blocks, region, headline, isLive) : [];
  if (found.some(isProse)) return { found, region, isLive };
  const body = dom.body(document);
  const readable = fallback(dom, document, blocks);
  const rest = body && readable.length > 0 ? withoutSurroundings(dom, readable, body, headline, isLive) : [];
  return { found: rest, region: body, isLive };
};

const toPassages = (dom: Dom, blocks: Block[]): { paragraphs: Paragraph[]; passages: Passage[] } => {
  const paragraphs: Paragraph[] = [];
  const passages: Passage[] = [];
  for (const block of blocks.slice(0, paragraphLimit)) {
    const role = roleOf(dom, block);
    if (role === null) continue;
    paragraphs.push({ text: block.text, role });
    passages.push({ text: block.text, pieces: block.pieces, element: block.element });
  }
  return { paragraphs, passages };
};

/**
 * Reads the article step by step, never changing the page. `address` is where the page was loaded from; null or a
 * wrong canonical address costs only the outlet. A page without an article gives no paragraphs.
 */
export function* readSteps(
  document: Document,
  address: string | null,
  fallback: Fallback = noFallback,
): Generator<void, ReadArticle> {
  const dom = domOf(document);
  const headline = readHeadline(dom, document);
  const body = dom.body(document);
  const blocks = body ? yield* readBlocks(dom, body, headline.element) : [];
  yield;
  const entries = readJsonLd(dom, document);
  const url = address ?? canonical(dom, document);
  yield;
  const isSaidLive = saysLive(dom, document, entries, `${url}\n${headline.title}`);
  const { found, region, isLive } = findArticle(dom, document, blocks, headline.element, isSaidLive, fallback);
  yield;
  const { paragraphs, passages } = toPassages(dom, found);
  yield;
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  const article: ArticleText = {
    url,
    title: headline.title,
    published: readPublished(dom, document, {
      entries,
      url,
      region,
      headline: headline.element,
      preamble: body ? readPreamble(dom, body, headline.element, found.find(isProse)?.pieces[0] ?? null) : "",
    }),
    language: readLanguage(dom, document, text),
    completeness: readCompleteness(dom, document, {
      entries,
      region,
      isLive,
      characters: text.length,
    }),
    paragraphs,
  };
  return { article, passages, headline: headline.element };
}
