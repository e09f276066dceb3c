import type { Page } from "puppeteer-core";
import { cards, clickIn, hostCount, openPanel, panelIsOpen, tabLabel, waitForTab } from "../../e2e/harness/panel";
import { listed } from "../../e2e/harness/sites";
import { suite } from "../../e2e/harness/suite";
import { quietTime } from "../../e2e/harness/wait";
import { faultSite, pageCases } from "./pages";
import { patiently } from "./patient";

// Release build.
const session = suite({ site: faultSite });

async function showsPanel(page: Page): Promise<void> {
  await patiently("the tab", () => tabLabel(page));
  await clickIn(page, ".tab");
  await patiently("the panel", () => panelIsOpen(page));
  await patiently("cards", async () => (await cards(page)).length > 0);
  expect(await hostCount(page)).toBe(1);
}

async function showsNothing(page: Page): Promise<void> {
  await quietTime();
  expect(await hostCount(page)).toBe(0);
}

/** Whatever it decided: one host at most, and the page still answers. */
async function breaksNothing(page: Page): Promise<void> {
  await quietTime();
  expect(await patiently("the page to answer", async () => [await hostCount(page)])).toEqual([expect.any(Number)]);
  expect(await hostCount(page)).toBeLessThanOrEqual(1);
}

const checks = { panel: showsPanel, nothing: showsNothing, either: breaksNothing };
const table = pageCases.map(({ id, what, shows }, place) => ({ id, what, shows, place }));

test.each(table)("$id: $what ($shows)", async ({ place, shows }) => {
  const page = await session().open(`${listed}/fault/${place}`);
  await checks[shows](page);
  await page.close();
});

test("after all of them a plain page still gets its panel", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await waitForTab(page);
  await openPanel(page);
  await page.close();
});
