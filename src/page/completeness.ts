import type { Completeness } from "../core/article";
import type { Dom } from "./dom";
import { type Entry, typesOf } from "./json-ld";

const isFalse = (value: unknown): boolean => /^"?false"?$/i.test(JSON.stringify(value));

/** What a page says of being behind a paywall; the short text below then is what is left of it. */
const saysPaid = (dom: Dom, document: Document, entries: Entry[]): boolean => {
  const tier = dom.find(document, "meta[property$=content_tier],meta[name$=content_tier]");
  const locked = tier ? /locked|metered|paid|premium/i.test(dom.attribute(tier, "content")) : false;
  return locked || entries.some((entry) => isFalse(entry.isAccessibleForFree));
};

const hasWall = (dom: Dom, document: Document): boolean =>
  dom.find(document, "[class*=paywall i],[id*=paywall i],[class*=regwall i],[data-testid*=paywall i]") !== null;

const timesIn = (dom: Dom, root: Document | Element | null): number => (root ? dom.findAll(root, "time").length : 0);

/** Whether a page says of itself that it is a live blog: by its type, or in its address or title. */
export const saysLive = (dom: Dom, document: Document, entries: Entry[], address: string): boolean =>
  entries.some((entry) => typesOf(entry).includes("LiveBlogPosting")) ||
  (/\/live[/-]|-live(?:-|\/|$)|live-?(blog|updates)|\blive( updates| blog)?:/im.test(address) &&
    timesIn(dom, document) >= 2);

/** Whether the page shows the whole article, the beginning before a paywall, or a live blog. */
export const readCompleteness = (
  dom: Dom,
  document: Document,
  context: { entries: Entry[]; region: Element | null; isLive: boolean; characters: number },
): Completeness => {
  if (context.isLive || timesIn(dom, context.region) >= 5) return "live";
  if (context.characters < 1500 && saysPaid(dom, document, context.entries)) return "stub";
  return context.characters < 700 && hasWall(dom, document) ? "stub" : "full";
};
