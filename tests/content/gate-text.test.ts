/** @jest-environment jsdom */
import { gateText } from "../../src/content/gate-text";

const open = (head: string, body: string): Document =>
  new DOMParser().parseFromString(`<!doctype html><head>${head}</head><body>${body}</body>`, "text/html");
const sentence = "The harbour office said that the ferry would sail again from Monday.";

test("title, description, headline and the first paragraphs are looked at", () => {
  const head = '<title>Ferry returns</title><meta name="description" content="After a winter of repairs">';
  const text = gateText(open(head, `<article><h1>Islands cheer</h1>${`<p>${sentence}</p>`.repeat(5)}</article>`));
  for (const part of ["Ferry returns", "After a winter of repairs", "Islands cheer", sentence])
    expect(text).toContain(part);
});

test("a rail beside the article is not", () => {
  const rail = `<aside><p>Storm shuts the airport and leaves travellers stranded on the mainland.</p></aside>`;
  expect(gateText(open("", `<article>${`<p>${sentence}</p>`.repeat(5)}</article>${rail}`))).not.toContain("Storm");
});

test.each([
  ["numbered div elements", (text: string) => `<div data-testid="paragraph-0">${text}</div>`],
  ["older div elements", (text: string) => `<div class="zn-body__paragraph">${text}</div>`],
  ["anything at all", (text: string) => `<div><span>${text}</span></div>`],
])("paragraphs made of %s are found", (_what, wrap) => {
  expect(gateText(open("", wrap(sentence)))).toContain(sentence);
});

test("scripts and hidden templates are no text", () => {
  const script = `<script type="application/json">{"headline":"${sentence}"}</script>`;
  expect(gateText(open("", `${script}<noscript>${sentence}</noscript>`))).not.toContain("harbour");
});

test("of a huge page only the beginning is looked at", () => {
  expect(gateText(open("", `<p>${"word ".repeat(20_000)}</p>`.repeat(20))).length).toBeLessThan(25_000);
});
