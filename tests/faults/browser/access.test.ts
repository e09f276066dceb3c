import type { Page } from "puppeteer-core";
import { highlighted } from "../../e2e/harness/highlights";
import { kind, openSession } from "../../e2e/harness/open";
import { clickIn, hostCount, openPanel, sidebarText, tabLabel, waitForTab } from "../../e2e/harness/panel";
import { listed, testSite } from "../../e2e/harness/sites";
import { suite } from "../../e2e/harness/suite";
import { quietTime } from "../../e2e/harness/wait";
import { allowInPrivate, allowSites } from "./control";
import { patiently } from "./patient";

/** What our own pages may use of the browser. */
interface Chrome {
  storage: { local: { get(): Promise<object> } };
}
declare const chrome: Chrome;

// Release build.
const session = suite();
const story = `${listed}/pages/plain`;

/** The reader's click on the toolbar button: Chrome lets the extension into this one page. */
async function clickToolbar(page: Page): Promise<void> {
  for (const extension of (await session().browser.extensions()).values()) await extension.triggerAction(page);
}

const isQuiet = async (page: Page): Promise<boolean> =>
  (await hostCount(page)) === 0 && (await highlighted(page)).length === 0;

afterEach(() => allowSites(session(), true));

test("F16: a permission taken back takes panel, marks and badge along, and they stay away until it is given again", async () => {
  const page = await session().open(story);
  await openPanel(page);
  const other = await session().open(story);
  await waitForTab(other);
  await allowSites(session(), false);
  for (const each of [page, other]) {
    await each.bringToFront();
    await patiently("the panel to go", () => isQuiet(each));
    await patiently("the badge to go", async () => (await session().badge(each)) === "");
  }
  await quietTime();
  expect(await isQuiet(page)).toBe(true);
  await page.reload();
  await quietTime();
  expect(await isQuiet(page)).toBe(true);
  await allowSites(session(), true);
  await page.reload();
  await patiently("the tab", () => tabLabel(page));
  await page.close();
  await other.close();
});

if (kind === "chromium")
  test("F18: where the reader allows access on click only, a page is read on the click and not before", async () => {
    await allowSites(session(), false);
    const page = await session().open(story);
    await quietTime();
    expect(await isQuiet(page)).toBe(true);
    await clickToolbar(page);
    await patiently("the tab", () => tabLabel(page));
    await openPanel(page);
    await page.close();
  });

/** What is left of the reader's choices after a match was put aside in a window. */
async function keptAfterMute(isPrivate: boolean): Promise<string[]> {
  const own = await openSession({ site: testSite, prefs: { "browser.privatebrowsing.autostart": isPrivate } });
  try {
    if (isPrivate) await allowInPrivate(own);
    const page = await own.open(story);
    await openPanel(page);
    await clickIn(page, "article[data-card] .actions button", "Not this");
    if (isPrivate)
      await patiently("why it is not kept", async () => (await sidebarText(page)).includes("could not be stored"));
    const options = await own.openOwn("options.html");
    const kept = async (): Promise<string[]> =>
      Object.keys(await options.evaluate(() => chrome.storage.local.get())).filter((key) =>
        key.startsWith("settings."),
      );
    if (!isPrivate) await patiently("something to be kept", async () => (await kept()).length > 0);
    expect(await own.ownErrors()).toEqual([]);
    return await kept();
  } finally {
    await own.close();
  }
}

// Chromium's automation opens no private window of the kind that the reader lets an extension into.
if (kind === "firefox")
  test("F44: of a match put aside in a private window nothing is kept, of one in an ordinary window it is", async () => {
    expect(await keptAfterMute(true)).toEqual([]);
    expect(await keptAfterMute(false)).toEqual(["settings.mutes"]);
  });
