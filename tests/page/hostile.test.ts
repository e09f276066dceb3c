/** @jest-environment jsdom */
import { limits } from "../../src/page/block";
import { readArticle } from "../../src/page/read-article";
import { documentOf, page, read, story, texts } from "./read";

const p = story.map((text) => `<p>${text}</p>`).join("");
const article = `<article><h1>Ferry returns to the islands</h1>${p}</article>`;

const names =
  "childNodes firstChild nextSibling parentNode nodeType nodeName textContent attributes children querySelector querySelectorAll getAttribute hasAttribute contains matches body documentElement title head cloneNode localName data".split(
    " ",
  );

test("names that hide the DOM are not looked at", () => {
  const fields = names.map((name) => `<input name="${name}"><img name="${name}" id="${name}">`).join("");
  expect(texts(page("", `<form>${fields}${article}</form>`))).toEqual(story);
});

test("a page nested a thousand deep is read or given up, not crashed on", () => {
  const document = documentOf(page("", `${article}${"<div>".repeat(1000)}deep down`));
  expect(readArticle(document).article.paragraphs).toHaveLength(5);
});

test("a text node of ten megabytes is cut", () => {
  const document = documentOf(page("", article));
  const last = document.querySelector("p:last-child");
  if (last) last.textContent = "word ".repeat(2_000_000);
  const { paragraphs } = readArticle(document).article;
  expect(Math.max(...paragraphs.map(({ text }) => text.length))).toBeLessThanOrEqual(limits.paragraph);
});

test("a feed of five thousand paragraphs is cut", () => {
  const html = page("", `<main><h1>Ferry returns to the islands</h1>${p.repeat(1000)}</main>`);
  expect(read(html).article.paragraphs.length).toBeLessThanOrEqual(1500);
});

test("lone surrogates and zero-width joiners pass through, a soft hyphen is no part of a word", () => {
  const odd = `The fer\u00ADry \uD800 sails a\u200Dgain from Monday, said the harbour office in a long statement.`;
  const document = documentOf(page("", article));
  const first = document.querySelector("p");
  if (first) first.textContent = odd;
  expect(readArticle(document).article.paragraphs[0]?.text).toBe(odd.replace("\u00AD", ""));
});

test.each([
  "<frameset><frame></frameset>",
  "<svg xmlns='http://www.w3.org/2000/svg'><text>x</text></svg>",
  "<p>",
  "<!doctype html>",
])("%s gives no article and no error", (html) => {
  expect(read(html).article.paragraphs).toEqual([]);
});
