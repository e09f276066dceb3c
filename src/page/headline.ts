import type { Dom } from "./dom";

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

const meta = (dom: Dom, document: Document, names: string[]): string => {
  for (const name of names) {
    const element = dom.find(document, `meta[property="${name}"],meta[name="${name}"]`);
    const content = element ? squeeze(dom.attribute(element, "content")) : "";
    if (content) return content;
  }
  return "";
};

const documentTitle = (dom: Dom, document: Document): string => {
  const element = dom.find(document, "head > title") ?? dom.find(document, "title");
  return element ? squeeze(dom.text(element)) : "";
};

/** `Headline | Outlet`, `Headline – Section – Outlet`: the part before the outlet's name. */
const withoutOutlet = (title: string): string => {
  const parts = title.split(/\s+(?:[|–—»·]|-)\s+/);
  return parts.length > 1 && (parts[0]?.length ?? 0) >= 15 ? (parts[0] as string) : title;
};

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether a heading says what the head of the page calls the article. */
const says = (heading: string, titles: string[]): boolean => {
  const text = letters(heading);
  return text.length >= 8 && titles.some((title) => title.includes(text) || text.includes(title));
};

const candidates = (dom: Dom, document: Document): Element[] =>
  dom.findAll(document, 'h1, [role="heading"][aria-level="1"]').slice(0, 40);

/** The headline's text, and its element where the page shows it. */
export interface Headline {
  title: string;
  element: Element | null;
}

/** The headline as the page prints it, or as its head names it. */
export const readHeadline = (dom: Dom, document: Document): Headline => {
  const open = meta(dom, document, ["og:title", "twitter:title", "headline", "title"]);
  const title = documentTitle(dom, document);
  const titles = [open, withoutOutlet(title), title].map(letters).filter((text) => text.length >= 8);
  const textOf = (element: Element): string => squeeze(dom.text(element)).slice(0, 400);
  const first = candidates(dom, document);
  const named = first.find((element) => says(textOf(element), titles));
  const subtitle =
    named ??
    dom
      .findAll(document, "h2")
      .slice(0, 20)
      .find((element) => says(textOf(element), titles));
  const element = subtitle ?? first.find((each) => textOf(each).length >= 15) ?? null;
  return { element, title: (element ? textOf(element) : "") || open || withoutOutlet(title) };
};
