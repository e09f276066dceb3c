import type { Page } from "puppeteer-core";
import { kind, openSession } from "../../e2e/harness/open";
import { cards, hostCount, openPanel, panelIsOpen, sidebarText, tabLabel, waitForTab } from "../../e2e/harness/panel";
import type { Session } from "../../e2e/harness/session";
import { listed, testSite } from "../../e2e/harness/sites";
import { suite } from "../../e2e/harness/suite";
import { reloadExtension, switchExtension, uninstallExtension } from "./control";
import { patiently } from "./patient";
import { looksAs, pictureWithout } from "./picture";

// Release build. What a dead extension's own scripts run into is expected of the browser, not of us.
const session = suite({}, /context invalidated|before a response was received/i);
const story = `${listed}/pages/plain`;

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

/** Seen nowhere; in Chromium, where our code lives on for a moment, an open panel says what to do instead. */
const isGoneOrSaysSo = async (page: Page, picture: Uint8Array): Promise<boolean> =>
  (await looksAs(page, picture)) || (kind === "chromium" && /[Rr]eload/.test(await sidebarText(page)));

/** A page with the tab alone, and one with the panel open. */
async function twoPages(own: Session): Promise<[Page, Page]> {
  const withTab = await own.open(story);
  await waitForTab(withTab);
  const withPanel = await own.open(story);
  await openPanel(withPanel);
  return [withTab, withPanel];
}

async function bothGo([withTab, withPanel]: [Page, Page]): Promise<void> {
  const picture = await pictureWithout(story);
  await withTab.bringToFront();
  await patiently("the tab and the marks to go", () => looksAs(withTab, picture));
  await withPanel.bringToFront();
  await patiently("the panel to go or to say so", () => isGoneOrSaysSo(withPanel, picture));
}

test("F13: switched off, pages lose sidebar and marks; switched on again, it works", async () => {
  const pages = await twoPages(session());
  await switchExtension(session(), false);
  await bothGo(pages);
  await switchExtension(session(), true);
  for (const page of pages) {
    await page.bringToFront();
    await page.reload();
    await openPanel(page);
    expect(await hostCount(page)).toBe(1);
    await page.close();
  }
});

test("F14: removed under a page, it takes sidebar and marks along and leaves the page as it was", async () => {
  const own = await openSession({ site: testSite });
  try {
    const pages = await twoPages(own);
    await uninstallExtension(own);
    await bothGo(pages);
  } finally {
    await own.close();
  }
});
