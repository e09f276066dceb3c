import type { Page } from "puppeteer-core";
import { clickIn, hostCount, inSidebar, openPanel, panelIsOpen, waitForTab } from "./harness/panel";
import type { ToolbarPopup } from "./harness/session";
import { listed, unlisted } from "./harness/sites";
import { suite } from "./harness/suite";
import { quietTime, waitFor } from "./harness/wait";

// Release build.
const session = suite();
const talks = "Did the Kremlin say new Russia-Ukraine talks were discussed?";

// A popup that has only begun to load has no body yet.
const textOf = (document: Document): string => document.body?.textContent ?? "";

const says = (popup: ToolbarPopup, words: string): Promise<boolean> =>
  waitFor(`"${words}" in the popup`, async () => (await popup.ask(textOf, null)).includes(words));

const click = (popup: ToolbarPopup, words: string): Promise<boolean> =>
  waitFor(`the button "${words}" in the popup`, () =>
    popup.ask((document, wanted) => {
      const buttons = [...document.querySelectorAll("button")];
      const button = buttons.find(({ textContent }) => textContent?.includes(wanted));
      button?.click();
      return button !== undefined;
    }, words),
  );

test("the toolbar button's popup knows the page in front and opens its panel", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await waitForTab(page);
  const popup = await session().pressButton(page);
  await says(popup, "2 reported differently");
  await click(popup, "Show in the panel");
  await waitFor("the panel", () => panelIsOpen(page));
  await waitFor("the popup to close", async () => !(await popup.isOpen()));
  await page.close();
});

test("a site that was switched off in the panel is switched on again in the popup", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await openPanel(page);
  await clickIn(page, ".head .icon-button");
  await clickIn(page, "#ss-menu label", "Off");
  await waitFor("the panel to go", async () => (await hostCount(page)) === 0);
  // The panel goes before the choice is kept.
  await quietTime();
  const popup = await session().pressButton(page);
  await says(popup, "Switched off on this site.");
  await click(popup, "Switch on here");
  await says(popup, "2 reported differently");
  await popup.close();
  await waitForTab(page);
  await page.close();
});

test("on a site that is not listed nothing is read until the reader says so in the popup", async () => {
  const page = await session().open(`${unlisted}/pages/plain`);
  const popup = await session().pressButton(page);
  await says(popup, "This site is not on the list");
  await click(popup, "Check this page");
  await says(popup, "2 reported differently");
  await popup.close();
  await waitForTab(page);
  await page.close();
});

test("an unrelated article is named as such, and the search is there all the same", async () => {
  const page = await session().open(`${listed}/regatta`);
  const popup = await session().pressButton(page);
  await says(popup, "not about a story");
  await says(popup, talks);
  await popup.close();
  await page.close();
});

async function search(words: string): Promise<Page> {
  const popup = await session().openOwn("popup.html");
  await popup.bringToFront();
  await popup.waitForSelector(".result-button");
  await popup.keyboard.type(words);
  return popup;
}

const shown = (popup: Page): Promise<string[]> =>
  popup.$$eval(".result-button", (buttons) => buttons.map(({ textContent }) => textContent ?? ""));

test("a claim is found by a misspelt name, its words marked, and opens by keyboard alone", async () => {
  const popup = await search("pescov talks");
  await waitFor("the question on top", async () => (await shown(popup))[0] === talks);
  const marks = () => popup.$$eval(".result:first-child mark", (all) => all.map(({ textContent }) => textContent));
  // Until all is typed, the first of them alone is marked.
  await waitFor("its words to be marked", async () => {
    const marked = await marks();
    return ["Peskov", "talks"].every((word) => marked.includes(word));
  });
  await popup.keyboard.press("ArrowDown");
  await popup.keyboard.press("Enter");
  const card = await waitFor("the card with its outlets", async () => {
    const text = await popup.$eval(".result-card:not([hidden])", (element) => element.textContent).catch(() => null);
    return text?.includes("Daily Mail") && text;
  });
  for (const outlet of ["Newser", "New York Post"]) expect(card).toContain(outlet);
  expect(card).toContain("2 outlets, 1 origin");
  await popup.keyboard.press("Escape");
  await waitFor("the card to close", async () => (await popup.$(".result-card:not([hidden])")) === null);
  await popup.keyboard.press("Escape");
  await waitFor("the field to be empty", () => popup.$eval("input", ({ value }) => value === ""));
  await popup.close();
});

test.each(["Amirabdolahian", "Zelenski", "telegraf 2019 (", "\u{1F680}"])(
  "%j is answered, whatever it finds",
  async (words) => {
    const popup = await search(words);
    await waitFor("an answer", () =>
      popup.$$eval(".results-heading", ([heading]) => /question|found/.test(heading?.textContent ?? "")),
    );
    await popup.close();
  },
);

test("where the screen is low, the list gets shorter and the rest of the popup stays in sight", async () => {
  const popup = await session().openOwn("popup.html");
  await popup.setViewport({ width: 430, height: 410 });
  await popup.waitForSelector(".result-button");
  const bottomOf = (selector: string) =>
    popup.$eval(selector, (element) => Math.round(element.getBoundingClientRect().bottom));
  expect(await bottomOf(".popup-foot")).toBe(410);
  expect(await bottomOf(".results")).toBeLessThan(410);
  const scrolled = await popup.$eval(".results", (list) => {
    list.scrollTop = 10_000;
    return list.scrollTop;
  });
  expect(scrolled).toBeGreaterThan(0);
  await popup.close();
});

test("the answer of a card in the popup is the answer of the card in the panel", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await waitForTab(page);
  const popup = await session().pressButton(page);
  await says(popup, talks);
  await click(popup, talks);
  await says(popup, "Peskov: new negotiations were not discussed");
  await click(popup, "Show in the panel");
  await waitFor("the same words in the panel", () =>
    inSidebar(page, (root) => root.textContent?.includes("Peskov: new negotiations were not discussed") ?? false, null),
  );
  await page.close();
});
