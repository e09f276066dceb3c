import type { Dom } from "./dom";

/** One object of the page's JSON-LD, whatever it claims to be. */
export type Entry = Record<string, unknown>;

/** A page with a thousand blocks is read this far. */
const limits = { blocks: 30, characters: 300_000, entries: 200 };

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const entriesOf = (value: unknown): Entry[] => [value].flat().slice(0, limits.entries).filter(isEntry);

/** Entries at the top, in lists and under `@graph`; nested authors and images are of no use here. */
const flatten = (value: unknown): Entry[] =>
  entriesOf(value).flatMap((entry) => [entry, ...entriesOf(entry["@graph"])]);

export const readJsonLd = (dom: Dom, document: Document): Entry[] =>
  dom
    .findAll(document, 'script[type="application/ld+json"]')
    .slice(0, limits.blocks)
    .map((script) => dom.text(script))
    .filter((text) => text.length <= limits.characters)
    .flatMap((text) => flatten(parse(text)));

export const typesOf = (entry: Entry): string[] =>
  [entry["@type"]].flat().filter((name): name is string => typeof name === "string");

/** NewsArticle, ReportageNewsArticle, LiveBlogPosting, VideoObject … */
export const isArticleEntry = (entry: Entry): boolean =>
  typesOf(entry).some((type) => /Article$|BlogPosting$|^VideoObject$|^Recipe$|^Report$/.test(type));

export const textField = (entry: Entry, name: string): string => {
  const value = entry[name];
  return typeof value === "string" ? value : "";
};
