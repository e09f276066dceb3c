/** @jest-environment jsdom */
import { readArticle } from "../../src/page/read-article";
import { readSteps } from "../../src/page/read-steps";
import { documentOf, page, story } from "./read";

const text = [...story, ...story.map((sentence) => sentence.replace("ferry", "boat"))];
const html = page(
  "",
  `<div class="q1"><div class="q2"><img src="x.png" onerror="boom()"><div class="q3">${text.map((sentence) => `<p>${sentence}</p>`).join("")}</div></div></div>`,
);

const withoutHelp = (document: Document): number => {
  const steps = readSteps(document, null);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.passages.length;
};

test("a page without a headline and without telling names needs the general extractor, and gets it", () => {
  expect(withoutHelp(documentOf(html))).toBe(0);
  const { article, passages } = readArticle(documentOf(html));
  expect(article.paragraphs.map((paragraph) => paragraph.text)).toEqual(text);
  expect(passages).toHaveLength(text.length);
});

test("its paragraphs stand in the live page, which stays as it was", () => {
  const document = documentOf(html);
  const before = document.documentElement.outerHTML;
  const { passages } = readArticle(document);
  expect(passages.every(({ element }) => document.contains(element))).toBe(true);
  expect(document.documentElement.outerHTML).toBe(before);
});

test("a page of links is no article for it either", () => {
  const links = Array.from({ length: 40 }, (_, i) => `<p><a href="#">Headline number ${i} of this page</a></p>`).join(
    "",
  );
  expect(readArticle(documentOf(page("", `<div><div>${links}</div></div>`))).passages).toEqual([]);
});
