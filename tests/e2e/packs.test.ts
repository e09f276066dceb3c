import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import type { Site } from "../../src/cli/serve.mjs";
import { demoArticle } from "../demo/newsstand.mjs";
import { secondPack } from "../second-story/packs";
import { press } from "./harness/own-page";
import { cards, clickIn, hostCount, openPanel, type PanelCard, waitForTab } from "./harness/panel";
import { testSite } from "./harness/sites";
import { suite } from "./harness/suite";
import { quietTime, waitFor } from "./harness/wait";

const hosts: Record<string, string> = {
  "www.anatolialantern.example": "lantern.html",
  "www.meridianherald.example": "meridian.html",
};

/** The pages of the second story at their invented papers' own hosts, and all else as in the other tests. */
const site: Site = (host, path) => {
  const page = hosts[host];
  return page ? { body: readFileSync(join("tests", "second-story", "pages", page)) } : testSite(host, path);
};

const lantern = "https://www.anatolialantern.example/aras";
const meridian = "https://www.meridianherald.example/aras";

// Test build: the release and `*.example`.
const session = suite({ build: "test", site });

const hasNothing = async (url: string): Promise<boolean> => {
  const page = await session().open(url);
  await quietTime();
  const count = await hostCount(page);
  await page.close();
  return count === 0;
};

async function cardsOn(url: string): Promise<PanelCard[]> {
  const page = await session().open(url);
  await openPanel(page);
  const found = await waitFor(`cards on ${url}`, async () => {
    const all = await cards(page);
    return all.length > 0 && all;
  });
  const conflicts = found.filter(({ standing }) => standing === "conflict").length;
  await waitFor(`the badge of ${url}`, async () => (await session().badge(page)) === String(conflicts));
  await page.close();
  return found;
}

const toldOtherwise = (found: PanelCard[]): Record<string, string[]> =>
  Object.fromEntries(
    found
      .filter(({ standing }) => standing === "conflict")
      .map(({ question, groups }) => [question, (groups[0]?.outlets ?? []).toSorted()]),
  );

/** Runs in a page of ours: everything that is stored outside the database. */
const storedByUs = async (): Promise<string> => {
  const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }).chrome;
  return JSON.stringify(await storage.local.get());
};

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent ?? "");

/** Pasting a whole pack by keyboard would take minutes: the text is put in, and the page hears of it as of any input. */
async function paste(options: Page, text: string): Promise<void> {
  const field = await waitFor("the field", () => options.$('aria/Paste an index[role="textbox"]'));
  await field.evaluate((element, value) => {
    const area = element as HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(area, value);
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
}

async function importText(text: string): Promise<string> {
  const options = await session().openOwn("options.html");
  await press(options, "Paste an index");
  await paste(options, text);
  await press(options, "Import what is pasted");
  const said = await waitFor("an answer", async () => {
    const shown = await textOf(options);
    return (shown.includes(`${secondPack.title} 1 imported.`) || shown.includes("Nothing was imported")) && shown;
  });
  await options.close();
  return said;
}

test("nothing on the second story's pages before its pack is there", async () => {
  expect(await hasNothing(lantern)).toBe(true);
});

test("a spoiled pack is refused with its mistakes, and its story stays unknown", async () => {
  const spoiled = JSON.stringify(secondPack).replace('"b":"flow/stopped"', '"b":"flow/never"');
  const said = await importText(spoiled);
  expect(said).toContain("flow/never");
  expect(said).not.toContain("imported.");
  expect(await hasNothing(lantern)).toBe(true);
});

test("an imported pack makes its story work on its pages, and leaves the first story as it was", async () => {
  const before = await cardsOn(demoArticle.url);
  const openBefore = await session().open(lantern);
  await importText(JSON.stringify(secondPack));
  await waitForTab(openBefore);
  await openBefore.close();
  expect(toldOtherwise(await cardsOn(lantern))).toEqual({
    "How much gas still comes through the Aras line?": ["The Guardian", "The Meridian Herald"],
    "Were new talks on the price of the gas discussed?": ["Newser", "The Guardian"],
    "Is Erdogan going to Tabriz?": ["The Meridian Herald"],
  });
  expect(Object.keys(toldOtherwise(await cardsOn(meridian)))).toHaveLength(2);
  expect(await cardsOn(demoArticle.url)).toEqual(before);
});

async function foundInPopup(words: string): Promise<string> {
  const popup = await session().openOwn("popup.html");
  await popup.bringToFront();
  await popup.waitForSelector(".result-button");
  await popup.keyboard.type(words);
  const found = await waitFor(`an answer to "${words}"`, () =>
    popup.$eval(".results", ({ textContent }) => (/\d questions? found/.test(textContent ?? "") ? textContent : null)),
  );
  await popup.close();
  return found;
}

/** Firefox does not tell of addresses of its extensions' pages, so every page is asked for its own. */
async function pageAt(part: string): Promise<Page | undefined> {
  const pages = await session().browser.pages();
  const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => "")));
  return pages[addresses.findIndex((address) => address.includes(part))];
}

test("its claims are in the search, and the panel leads to the overview of its story", async () => {
  expect(await foundInPopup("aras gas")).toContain("How much gas still comes through the Aras line?");
  const page = await session().open(lantern);
  await openPanel(page);
  await clickIn(page, ".coverage button", "Compare all outlets");
  const overview = await waitFor("the overview", () => pageAt("overview.html#"));
  await waitFor("its story", async () => (await textOf(overview)).includes("How much gas still comes"));
  await overview.close();
  await page.close();
});

test("a second pack with the same story is refused, and the reader is told which one has it", async () => {
  const said = await importText(JSON.stringify({ ...secondPack, id: "twin", title: "A twin" }));
  expect(said).toContain(`The index "${secondPack.title}" already has the story`);
  expect(said).toContain("Remove that index first");
  expect(said).not.toContain("A twin 1");
});

test("it is still there after the background was killed", async () => {
  await session().killBackground();
  await waitFor("the background to end", async () => !(await session().backgroundRuns()));
  expect((await cardsOn(lantern)).length).toBeGreaterThan(2);
});

test("a removed pack leaves no trace on its pages, on the toolbar and in the options", async () => {
  const page = await session().open(lantern);
  await openPanel(page);
  const options = await session().openOwn("options.html");
  await press(options, `Remove ${secondPack.title}`);
  await press(options, "Remove it");
  await waitFor("its outlets to go", async () => !(await textOf(options)).includes("Lantern"));
  await options.close();
  await waitFor("its cards to go", async () => (await cards(page)).length === 0);
  await waitFor("its badge to go", async () => (await session().badge(page)) === "");
  await page.close();
  expect(await hasNothing(lantern)).toBe(true);
  expect(await foundInPopup("aras gas")).not.toContain("Aras");
  const kept = await session().openOwn("overview.html");
  await kept.waitForSelector("table");
  expect(await textOf(kept)).not.toMatch(/Aras|Lantern/);
  expect(await kept.evaluate(storedByUs)).not.toMatch(/aras|lantern/i);
  await kept.close();
  expect((await cardsOn(demoArticle.url)).length).toBeGreaterThan(3);
});
