import type { Page } from "puppeteer-core";
import { highlighted } from "../../e2e/harness/highlights";
import { kind } from "../../e2e/harness/open";
import { hostCount, openPanel, tabLabel, waitForTab } from "../../e2e/harness/panel";
import { listed } from "../../e2e/harness/sites";
import { suite } from "../../e2e/harness/suite";
import { quietTime } from "../../e2e/harness/wait";
import { allowSites } from "./control";
import { patiently } from "./patient";

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
    expect(await session().badge(each)).toBe("");
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
