/** @jest-environment jsdom */
import { gateText } from "../../src/content/gate-text";

const textOf = (document: Document): string => gateText(document).text;

const open = (head: string, body: string): Document =>
  new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}</body>`, "text/html");
const sentence = "The harbour office said that the ferry would sail again from Monday.";

test("title, description, headline and the first paragraphs are looked at", () => {
  const head = '<title>Ferry returns</title><meta name="description" content="After a winter of repairs">';
  const text = textOf(open(head, `<article><h1>Islands cheer</h1>${`<p>${sentence}</p>`.repeat(5)}</article>`));
  for (const part of ["Ferry returns", "After a winter of repairs", "Islands cheer", sentence])
    expect(text).toContain(part);
});

test("a rail beside the article is not", () => {
  const rail = `<aside><p>Storm shuts the airport and leaves travellers stranded on the mainland.</p></aside>`;
  expect(textOf(open("", `<article>${`<p>${sentence}</p>`.repeat(5)}</article>${rail}`))).not.toContain("Storm");
});

test.each([
  ["numbered div elements", (text: string) => `<div data-testid="paragraph-0">${text}</div>`],
  ["older div elements", (text: string) => `<div class="zn-body__paragraph">${text}</div>`],
  ["anything at all", (text: string) => `<div><span>${text}</span></div>`],
])("paragraphs made of %s are found", (_what, wrap) => {
  expect(textOf(open("", wrap(sentence)))).toContain(sentence);
});

test("scripts and hidden templates are no text", () => {
  const script = `<script type="application/json">{"headline":"${sentence}"}</script>`;
  expect(textOf(open("", `${script}<noscript>${sentence}</noscript>`))).not.toContain("harbour");
});

test("of a huge page only the beginning is looked at", () => {
  expect(textOf(open("", `<p>${"word ".repeat(20_000)}</p>`.repeat(20))).length).toBeLessThan(25_000);
});

test("an article that is told by its role or its kind is a place as well, and the first one counts", () => {
  const second = "<article><p>Storm shuts the airport and leaves travellers stranded on the mainland.</p></article>";
  for (const place of ['<div role="main">', '<section itemprop="articleBody">']) {
    const text = textOf(open("", `${place}${`<p>${sentence}</p>`.repeat(5)}${place.replace("<", "</")}${second}`));
    expect(text).toContain(sentence);
    expect(text).not.toContain("Storm");
  }
});

test("a paragraph is read with what stands in its links", () => {
  const long = `The <a href="#">harbour <b>office</b></a> said ${"so ".repeat(300)}`;
  expect(textOf(open("", `<article>${`<p>${long}</p>`.repeat(5)}</article>`))).toContain(
    "The harbour office said so so",
  );
});

test("a word that stands in several elements, letter by letter, is one word", () => {
  const letters = [...sentence].map((letter) => `<span>${letter}</span>`).join("");
  expect(textOf(open("", `<article>${`<p>${letters}</p>`.repeat(5)}</article>`))).toContain(sentence);
});

test("short lines of a menu do not use up the paragraphs", () => {
  const menu = "<p>Ferries and boats</p>".repeat(50);
  expect(textOf(open("", `<main>${menu}${`<p>${sentence}</p>`.repeat(5)}</main>`))).toContain(sentence);
});

test("a page of XHTML, whose names XPath does not know, is read by its longer runs of text", () => {
  const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry returns</title></head><body><p>${sentence}</p></body></html>`;
  const text = textOf(new DOMParser().parseFromString(page, "application/xhtml+xml"));
  expect(text).toContain("Ferry returns");
  expect(text).toContain(sentence);
});

const paragraphs = (count: number): string => `<p>${sentence} ${sentence}</p>`.repeat(count);

test.each([
  ["an article's worth of paragraphs", `<article>${paragraphs(15)}</article>`, true],
  ["... in a main element", `<main>${paragraphs(15)}</main>`, true],
  ["... in a place told by its role", `<div role="main">${paragraphs(15)}</div>`, true],
  ["a teaser", `<article>${paragraphs(5)}</article>`, false],
  ["as many paragraphs of a page that has no place for an article yet", paragraphs(15), false],
  ["text that is built of anything", `<article>${`<div>${sentence}</div>`.repeat(15)}</article>`, false],
  ["nothing", "", false],
])("%s: whether the article is there already", (_what, body, isThere) => {
  expect(gateText(open("", body)).isThere).toBe(isThere);
});
