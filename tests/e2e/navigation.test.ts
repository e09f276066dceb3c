import type { Page } from "puppeteer-core";
import { highlighted } from "./harness/highlights";
import { hostCount, openPanel, tabLabel, waitForTab } from "./harness/panel";
import { listed } from "./harness/sites";
import { suite } from "./harness/suite";
import { waitFor } from "./harness/wait";

// Release build.
const session = suite();

const arriveAt = (page: Page, path: string): Promise<boolean> =>
  waitFor(path, () =>
    page
      .evaluate((wanted) => location.pathname === wanted && document.readyState === "complete", path)
      .catch(() => false),
  );

test("an app that goes to another article takes the sidebar off, and back on again", async () => {
  const page = await session().open(`${listed}/pages/app`);
  await waitForTab(page);
  await page.evaluate("showOther()");
  await waitFor("the tab to go", async () => (await tabLabel(page)) === null);
  await waitFor("the highlights to go", async () => (await highlighted(page)).length === 0);
  await waitFor("the badge to go", async () => (await session().badge(page)) === "");
  await page.evaluate("showStory()");
  await waitForTab(page);
  await openPanel(page);
  expect(await hostCount(page)).toBe(1);
  await page.close();
});

test("twenty routes in a second end with the last one shown", async () => {
  const page = await session().open(`${listed}/pages/app`);
  await waitForTab(page);
  for (let i = 0; i < 10; i++) {
    await page.evaluate("showOther()");
    await page.evaluate("showStory()");
  }
  await waitForTab(page);
  await page.evaluate("showOther()");
  await waitFor("the tab to go", async () => (await tabLabel(page)) === null);
  expect(await hostCount(page)).toBeLessThanOrEqual(1);
  await page.close();
});

test("an app that arrives at the story only later shows the tab then", async () => {
  const page = await session().open(`${listed}/pages/app`);
  await page.evaluate("showOther()");
  await waitFor("no tab", async () => (await tabLabel(page)) === null);
  await page.evaluate("showStory()");
  await waitForTab(page);
  await page.close();
});

test("away and back by the history, the sidebar is there once and works", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await waitForTab(page);
  for (let round = 0; round < 3; round++) {
    await page.evaluate((url) => location.assign(url), `${listed}/regatta`);
    await arriveAt(page, "/regatta");
    expect(await tabLabel(page)).toBeNull();
    await page.evaluate(() => history.back());
    await arriveAt(page, "/pages/plain");
    await waitForTab(page);
    expect(await hostCount(page)).toBe(1);
  }
  await openPanel(page);
  await waitFor("the badge", async () => (await session().badge(page)) !== "");
  await page.close();
});

test("a page that clears all highlights gets ours back", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await openPanel(page);
  const before = await waitFor("highlights", async () => (await highlighted(page)).length);
  await page.evaluate(() => CSS.highlights.clear());
  await waitFor("the highlights again", async () => (await highlighted(page)).length === before);
  await page.close();
});
