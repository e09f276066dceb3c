/** @jest-environment jsdom */
import axe from "axe-core";
import { english } from "../../src/ui/i18n/i18n";
import { pseudoLocale } from "../../src/ui/i18n/pseudo";
import { scenes } from "../ui/sample-scenes";
import { sampleTexts } from "../ui/sample-texts";
import { type Driven, drive } from "./drive";

// axe asks for a canvas to tell icon fonts; jsdom has none, and there are no icon fonts here.
HTMLCanvasElement.prototype.getContext = () => null;

jest.setTimeout(60_000);

let driven: Driven;
const show = (scene: string, wish: Parameters<typeof drive>[0] = {}): Driven => {
  driven = drive({ visit: scenes[scene], ...wish });
  driven.sidebar.open();
  return driven;
};
afterEach(() => driven.sidebar.destroy());

/** jsdom computes no layout: colour contrast is checked on the tokens, target sizes in a browser. */
async function violations(root: ShadowRoot): Promise<string[]> {
  const copy = document.createElement("div");
  copy.append(...[...root.children].map((child) => child.cloneNode(true)));
  document.body.append(copy);
  const { violations: found } = await axe.run(copy, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  copy.remove();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe.each(Object.keys(scenes))("the panel for %j", (scene) => {
  test("has no violation that axe can find, open or closed", async () => {
    const { root, sidebar } = show(scene);
    expect(await violations(root)).toEqual([]);
    sidebar.toggle();
    expect(await violations(root)).toEqual([]);
  });

  test("takes every text from the catalogue", () => {
    const { root } = show(scene, {
      options: { locale: "en-XA" },
      overrides: { messages: pseudoLocale(english) },
    });
    const report = JSON.stringify([sampleTexts, scenes[scene]]);
    const foreign = textsOf(root).filter(
      (text) => !text.includes("[") && !text.includes("]") && !report.includes(text),
    );
    expect(foreign.filter((text) => !isFormatted(text))).toEqual([]);
  });
});

/** Dates, numbers, lists of names, and marks that Intl writes. */
const isFormatted = (text: string): boolean =>
  /^(\w{3} \d{1,2}, \d{4}|\d+|[“”.,\s]+|!)$/.test(text) ||
  Object.values(sampleTexts.outlets).some(({ name }) => text.includes(name));

function textsOf(root: ShadowRoot): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement?.tagName !== "STYLE") texts.push((textContent ?? "").trim());
  }
  return texts.filter(Boolean);
}

describe("each state has a wording of its own", () => {
  test.each([
    ["full", "1 claim here is reported differently by other outlets"],
    ["agreeing", "2 claims here are also reported by other outlets"],
    ["only here", "The 1 claim recognised here is reported by nobody else in the index"],
    ["after index", "This article is later than the index"],
    ["copy", "This text matches the New York Post's article (93%)"],
    ["no claims", "no claim in it is one the index knows"],
    ["off story", "This page is not about a story the index knows"],
    ["language", "This article is in French"],
    ["unreadable", "No article text could be read"],
    ["loading", "Reading this article…"],
    ["no answer", "The extension did not answer"],
    ["too slow", "This took too long"],
    ["storage", "could not be read from this browser's storage"],
    ["reconnect", "Reload this page to connect it again."],
    ["internal", "Something went wrong"],
    ["live", "This page is updated live"],
    ["undated", "This article has no date"],
  ])("%s: %s", (scene, wording) => {
    expect(show(scene).text()).toContain(wording);
  });

  test("and none of them calls anything true or false", () => {
    for (const scene of Object.keys(scenes)) {
      expect(show(scene).text()).not.toMatch(/\b(false|fake|lie|wrong claim|verified)\b/i);
      driven.sidebar.destroy();
    }
  });
});

describe("what can be tried again", () => {
  test.each(["no answer", "too slow", "storage", "internal", "unreadable"])("%s offers it", (scene) => {
    const { press, actions, text } = show(scene);
    press("Try again");
    expect(actions.retry).toHaveBeenCalledTimes(1);
    expect(text()).toContain("Reading this article…");
  });

  test.each(["reconnect", "off story", "language", "no claims"])("%s does not", (scene) => {
    expect(show(scene).text()).not.toContain("Try again");
  });
});

test("the index's coverage and the meaning of a missing card stand below the cards", () => {
  const { text } = show("full");
  expect(text()).toContain("The index covers “Iranian drones for Russia” up to 30 Nov 2022.");
  expect(text()).toContain("Sentences without a card are not checked, not confirmed.");
});
