/** @jest-environment jsdom */
import fc from "fast-check";
import { domOf } from "../../src/page/dom";
import { readArticle } from "../../src/page/read-article";
import { offsetIn, rangeOf } from "../../src/page/text-ranges";
import { documentOf, page, story } from "./read";

const open = (paragraph: string) => {
  const document = documentOf(
    page(
      "",
      `<article><h1>Ferry returns to the islands</h1><p>${paragraph}</p><p>${story[1]}</p><p>${story[2]}</p></article>`,
    ),
  );
  const passage = readArticle(document).passages[0];
  if (!passage) throw new Error("no passage");
  return { document, dom: domOf(document), passage };
};
const squeeze = (text: string): string => text.replaceAll("\u00ad", "").replace(/\s+/g, " ");

const nested =
  "The <b>ferry</b> to\n   the <a href='#'>nor&shy;thern <i>islands</i></a> will&nbsp; sail<!-- x --> again from Monday, the harbour office said.";

test("every piece of a paragraph is found again in the page, whatever stands between", () => {
  const { document, dom, passage } = open(nested);
  fc.assert(
    fc.property(fc.nat(passage.text.length - 1), fc.nat(passage.text.length), (start, length) => {
      const end = Math.min(passage.text.length, start + Math.max(1, length));
      const range = rangeOf(dom, document, passage, [start, end]);
      expect(squeeze(range?.toString() ?? "nothing")).toBe(passage.text.slice(start, end));
    }),
  );
});

test("letters in spans of their own are one sentence", () => {
  const { document, dom, passage } = open([...(story[0] ?? "")].map((letter) => `<span>${letter}</span>`).join(""));
  expect(passage.text).toBe(story[0]);
  expect(rangeOf(dom, document, passage, [4, 9])?.toString()).toBe("ferry");
});

test("a paragraph that changed since has no range", () => {
  const { document, dom, passage } = open(nested);
  const bold = document.querySelector("p b");
  if (bold) bold.textContent = "boat";
  expect(rangeOf(dom, document, passage, [0, 10])).toBeNull();
});

test.each([
  [-1, 3],
  [3, 3],
  [5, 2],
  [0, 100_000],
] as [number, number][])("from %d to %d is no range", (start, end) => {
  const { document, dom, passage } = open(nested);
  expect(rangeOf(dom, document, passage, [start, end])).toBeNull();
});

test("a point in the page is an offset in its paragraph, and in no other", () => {
  const { document, dom, passage } = open(nested);
  const text = document.querySelector("p i")?.firstChild as Text;
  expect(offsetIn(dom, passage, text, 3)).toBe(passage.text.indexOf("islands") + 3);
  expect(offsetIn(dom, passage, document.querySelectorAll("p")[1]?.firstChild as Text, 0)).toBeNull();
});
