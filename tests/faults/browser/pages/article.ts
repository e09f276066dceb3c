import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer } from "../../../../src/cli/serve.mjs";

/**
 * What a reader must find: `panel` opens with claims, `nothing` of ours is on the page, `either` is right as long as
 * nothing breaks, because the page leaves it open whether there is an article.
 */
export type Shows = "panel" | "nothing" | "either";

/** One bad page: how it is served, and what must come of it. */
export interface PageCase {
  id: string;
  what: string;
  shows: Shows;
  answer: () => Answer;
}

const file = join("tests", "demo", "harbour-talks.html");

/** The demo article's paragraphs, as texts. */
export const storyTexts = (): string[] => {
  const article = readFileSync(file, "utf8").match(/<article>([\s\S]*?)<\/article>/)?.[1] ?? "";
  return [...article.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, text = ""]) => text);
};

const paragraph = (text: string): string => `<p>${text}</p>`;

/** The demo article, each text changed on its way into the page. */
export const story = (change: (text: string) => string = (text) => text): string =>
  storyTexts()
    .map((text) => paragraph(change(text)))
    .join("\n");

export const title = "Putin heads for Tehran as US sounds alarm over Iranian drones";

interface Parts {
  /** Attributes of `html`. */
  root?: string;
  head?: string;
  body: string;
}

/** A whole page with the story's title and date. */
export const whole = ({ root = 'lang="en"', head = "", body }: Parts): string => `<!doctype html>
<html ${root}><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2022-07-12T16:20:00Z">
<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

export const articleOf = (inner: string): string => `<article><h1>${title}</h1>${inner}</article>`;

/** The story on a page that is hard in one way. */
export const onStory = (id: string, what: string, parts: Partial<Parts>, shows: Shows = "panel"): PageCase => ({
  id,
  what,
  shows,
  answer: () => ({ body: whole({ body: articleOf(story()), ...parts }) }),
});

export const served = (id: string, what: string, body: string, type: string): PageCase => ({
  id,
  what,
  shows: "nothing",
  answer: () => ({ headers: { "content-type": type }, body }),
});
