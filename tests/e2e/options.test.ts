import type { Page } from "puppeteer-core";
import { press } from "./harness/own-page";
import { cardOn, cards, inSidebar, openPanel, type PanelCard, sidebarText } from "./harness/panel";
import { listed } from "./harness/sites";
import { suite } from "./harness/suite";
import { waitFor } from "./harness/wait";

// Release build.
const session = suite();
const talks = "new Russia-Ukraine talks";

const switchOutlet = (options: Page, name: string): Promise<void> => press(options, name, "switch");

const outletsOf = ({ groups }: PanelCard): string[] => groups.flatMap(({ outlets }) => outlets);

/** What the panel counts: its summary, its filters and the origins under each group. */
const countsIn = (page: Page): Promise<string[] | null> =>
  inSidebar(
    page,
    (root) => [...root.querySelectorAll(".summary, .chip, .ss-origins")].map(({ textContent }) => textContent ?? ""),
    null,
  );

test("an outlet switched off in the options leaves the open page's cards, counts, origins and badge at once", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await openPanel(page);
  const before = await countsIn(page);
  const origins = async (): Promise<string> => (await cardOn(page, talks)).text;
  expect(outletsOf(await cardOn(page, talks))).toEqual(expect.arrayContaining(["Newser", "Daily Mail"]));
  expect(await origins()).toContain("2 outlets, 1 origin");
  await waitFor("two on the badge", async () => (await session().badge(page)) === "2");

  const options = await session().openOwn("options.html");
  await switchOutlet(options, "Newser");
  await waitFor("Newser to go", async () => !(await sidebarText(page)).includes("Newser"));
  expect(outletsOf(await cardOn(page, talks))).toContain("Daily Mail");
  expect(await origins()).not.toContain("2 outlets, 1 origin");

  await switchOutlet(options, "Daily Mail");
  await waitFor("the conflict to go", async () => (await cardOn(page, talks)).standing === "agrees");
  expect(outletsOf(await cardOn(page, talks))).toEqual(["New York Post"]);
  expect((await cards(page)).flatMap(outletsOf).join()).not.toMatch(/Newser|Daily Mail/);
  await waitFor("the badge to go", async () => (await session().badge(page)) === "");
  expect((await countsIn(page))?.join()).not.toMatch(/Conflict|differently/);

  await options.bringToFront();
  await switchOutlet(options, "Newser");
  await switchOutlet(options, "Daily Mail");
  await waitFor("all of it again", async () => JSON.stringify(await countsIn(page)) === JSON.stringify(before));
  await waitFor("two on the badge", async () => (await session().badge(page)) === "2");
  await options.close();
  await page.close();
});

/** Runs in a page of ours. */
const outletsOff = async (): Promise<string[]> => {
  const { storage } = (
    globalThis as unknown as { chrome: { storage: { local: { get(): Promise<Record<string, string[]>> } } } }
  ).chrome;
  return (await storage.local.get())["settings.outletsOff"] ?? [];
};

test("an outlet that is off is nowhere in the search and the overview", async () => {
  const options = await session().openOwn("options.html");
  await switchOutlet(options, "Newser");
  // Other pages read what is stored, and may be there before it is.
  await waitFor("Newser to be stored", async () => (await options.evaluate(outletsOff)).includes("newser"));
  const popup = await session().openOwn("popup.html");
  await popup.bringToFront();
  await popup.waitForSelector(".result-button");
  expect(await popup.evaluate(() => document.body.textContent)).not.toContain("Newser");
  await popup.close();
  const overview = await session().openOwn("overview.html");
  await overview.waitForSelector("table");
  const heads = await overview.$$eval("thead th", (all) => all.map(({ textContent }) => textContent ?? ""));
  expect(heads.join()).toContain("Daily Mail");
  expect(await overview.evaluate(() => document.body.textContent)).not.toContain("Newser");
  await options.bringToFront();
  await switchOutlet(options, "Newser");
  await waitFor("Newser in the overview", () => overview.evaluate(() => document.body.textContent?.includes("Newser")));
  await overview.close();
  await options.close();
});

/** Runs in the overview: by how much the page is wider than its window, and longer than what stands in it. */
const emptyRoom = (): [number, number] => {
  const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
  const end = (document.querySelector("main")?.getBoundingClientRect().bottom ?? 0) + scrollY;
  return [scrollWidth - clientWidth, Math.max(0, Math.round(scrollHeight - end))];
};

test.each([720, 800, 1200])(
  "the overview is as wide as a window of %d and ends with its last section",
  async (width) => {
    const overview = await session().openOwn("overview.html");
    await overview.setViewport({ width, height: 800 });
    await waitFor("the table", async () => (await overview.$(".question-row")) !== null);
    expect(await overview.evaluate(emptyRoom)).toEqual([0, expect.closeTo(0, -0.5)]);
    await overview.close();
  },
);
