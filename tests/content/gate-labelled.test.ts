/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { type Corpus, corpora, fiveArticles, type LabelledArticle } from "../../src/cli/evaluate/corpus";
import { gateText } from "../../src/content/gate-text";
import type { Pack } from "../../src/core/pack/types";
import { passesGate } from "../../src/core/story/gate";
import { withShared } from "../shared";

const pack = JSON.parse(readFileSync("dist/pack.json", "utf8")) as Pack;
const words = pack.stories.map(({ id, about }) => ({ story: id, groups: about.gate }));

/** The plainest page that an article can be; the gate has its title and the beginning of its text to judge by. */
const pageOf = (title: string, paragraphs: { text: string }[]): Document => {
  const page = document.implementation.createHTMLDocument(title);
  const article = page.body.appendChild(page.createElement("article"));
  for (const { text } of paragraphs) article.appendChild(page.createElement("p")).textContent = text;
  return page;
};

const shutOut = ({ articles }: Corpus): LabelledArticle[] =>
  articles.filter(
    ({ onStory, article }) => onStory && !passesGate(words, gateText(pageOf(article.title, article.paragraphs)).text),
  );

const own = corpora().filter(({ name }) => name !== fiveArticles().name);

test.each(own.map((corpus) => ({ name: corpus.name, corpus })))(
  "the gate is open to each article of the story: $name",
  ({ corpus }) => expect(shutOut(corpus)).toHaveLength(0),
);

withShared("the gate is open to each of the five articles", () => {
  expect(fiveArticles().articles).toHaveLength(5);
  expect(shutOut(fiveArticles())).toHaveLength(0);
});
