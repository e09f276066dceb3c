import type { Page } from "puppeteer-core";
import { kind, openSession } from "../../e2e/harness/open";
import { cards, hostCount, openPanel, panelIsOpen, sidebarText, tabLabel, waitForTab } from "../../e2e/harness/panel";
import { listed, testSite } from "../../e2e/harness/sites";
import { suite } from "../../e2e/harness/suite";
import { reloadExtension, switchExtension, uninstallExtension } from "./control";
import { patiently } from "./patient";

// Release build. What a dead extension's own scripts run into is expected of the browser, not of us.
const session = suite({}, /context invalidated|before a response was received/i);
const story = `${listed}/pages/plain`;

const isQuiet = async (page: Page): Promise<boolean> => (await hostCount(page)) === 0;
const hasTab = async (page: Page): Promise<boolean> => (await hostCount(page)) === 1 && (await tabLabel(page)) !== null;

test("F10: a reload with ten open tabs leaves one working sidebar in each", async () => {
  const pages: Page[] = [];
  for (let i = 0; i < 10; i++) {
    const page = await session().open(story);
    await waitForTab(page);
    pages.push(page);
  }
  await reloadExtension(session());
  for (const page of pages) {
    await page.bringToFront();
    await patiently("one sidebar", () => hasTab(page));
  }
  const [first] = pages;
  if (first) {
    await first.bringToFront();
    await openPanel(first);
    expect((await cards(first)).length).toBeGreaterThan(0);
  }
  for (const page of pages) await page.close();
});

test("F11: an update under an open panel leaves one sidebar that works, and its settings", async () => {
  const page = await session().open(story);
  await openPanel(page);
  await reloadExtension(session());
  await patiently("a sidebar that is alive or says what to do", async () => {
    const text = await sidebarText(page);
    return (
      (await hostCount(page)) === 1 && (/[Rr]eload/.test(text) || ((await hasTab(page)) && !(await panelIsOpen(page))))
    );
  });
  await page.reload();
  await openPanel(page);
  expect(await hostCount(page)).toBe(1);
  await page.close();
});

// Firefox ends all of our code in a page at once, and with it whatever could take the sidebar off: an open fault.
if (kind === "chromium") {
  test("F13: switched off, a page loses its sidebar; switched on again, it works", async () => {
    const page = await session().open(story);
    await waitForTab(page);
    await switchExtension(session(), false);
    await patiently("the sidebar to go", () => isQuiet(page));
    await switchExtension(session(), true);
    await page.bringToFront();
    await page.reload();
    await waitForTab(page);
    await openPanel(page);
    await page.close();
  });

  test("F14: removed under a page, it takes its sidebar along and leaves the page as it was", async () => {
    const own = await openSession({ site: testSite });
    try {
      const page = await own.open(story);
      await waitForTab(page);
      await uninstallExtension(own);
      await patiently("the sidebar to go", () => isQuiet(page));
      expect(await page.evaluate(() => document.querySelectorAll("article p").length)).toBeGreaterThan(5);
    } finally {
      await own.close();
    }
  });
}
