import { readArticle } from "../../src/page/read-article";
import type { ReadArticle } from "../../src/page/read-steps";

/** A parsed page, without running its scripts. */
export const documentOf = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

export const read = (html: string, address: string | null = null): ReadArticle =>
  readArticle(documentOf(html), address);

export const texts = (html: string): string[] => read(html).article.paragraphs.map(({ text }) => text);

/** An invented article; long enough that nobody takes it for a teaser. */
export const story = [
  "The ferry to the northern islands will sail again from Monday, the harbour office said after a winter of repairs.",
  "Its new engine was built in Trondheim and tested for six weeks in rough water off the coast of the mainland.",
  "Islanders had to fly or wait for the mail boat, and the school sent its pupils home twice because of storms.",
  "“We have missed the sound of it,” said Marit Lunde, who runs the only bakery near the quay.",
  "The harbour office expects forty thousand passengers this summer, a third more than in the year before.",
];

export const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>Ferry returns to the islands | Coast Gazette</title>${head}</head><body>${body}</body></html>`;
