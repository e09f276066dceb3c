/** @jest-environment jsdom */
import { takeOver } from "../../src/content/generation";
import { identityOf } from "../../src/content/identity";
import type { ArticleText } from "../../src/core/article";

test("a newer visit takes the older one down, and itself stays", () => {
  const log: string[] = [];
  const [first, second] = [new AbortController(), new AbortController()];
  takeOver(document, () => log.push("first steps down"), first.signal);
  takeOver(document, () => log.push("second steps down"), second.signal);
  expect(log).toEqual(["first steps down"]);
});

test("what a dead visit left in the page is removed", () => {
  document.documentElement.append(document.createElement("second-source"));
  takeOver(document, () => undefined, new AbortController().signal);
  expect(document.querySelector("second-source")).toBeNull();
});

test("the event of the take-over carries no data", () => {
  const heard: Event[] = [];
  document.addEventListener("second-source:newer", (event) => heard.push(event));
  takeOver(document, () => undefined, new AbortController().signal);
  expect(heard).toHaveLength(1);
  expect("detail" in (heard[0] as Event)).toBe(false);
});

const article: ArticleText = {
  url: "https://a.example/1",
  title: "Ferry returns",
  published: null,
  language: "en",
  completeness: "full",
  paragraphs: [{ text: "It sails on Monday.", role: "text" }],
};

test("the same text at another address is the same article, another text at the same address is not", () => {
  expect(identityOf({ ...article, url: "https://a.example/2" })).toBe(identityOf(article));
  expect(identityOf({ ...article, paragraphs: [{ text: "It sails on Sunday.", role: "text" }] })).not.toBe(
    identityOf(article),
  );
  expect(identityOf({ ...article, title: "Ferry delayed" })).not.toBe(identityOf(article));
});
