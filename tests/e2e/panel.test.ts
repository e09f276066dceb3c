import type { Page } from "puppeteer-core";
import { cards, clickIn, focusedInSidebar, inSidebar, openPanel, sidebarText } from "./harness/panel";
import { listed } from "./harness/sites";
import { suite } from "./harness/suite";
import { quietTime, waitFor } from "./harness/wait";

// Release build; the site's host has a www in front of the name that the options know it by.
const session = suite();
const story = `${listed}/pages/plain`;

const textOf = (page: Page, selector: string): Promise<string | null> =>
  inSidebar(page, (root, wanted: string) => root.querySelector(wanted)?.textContent ?? null, selector);

const chosen = (page: Page): Promise<string | null> =>
  textOf(page, "#ss-menu fieldset:first-of-type label:has(:checked)");

test("the menu shows what was chosen for the site, under the name it is kept by", async () => {
  const page = await session().open(story);
  await openPanel(page);
  await clickIn(page, ".head button");
  await clickIn(page, "#ss-menu label", "Open by itself");
  await waitFor("the choice", async () => (await chosen(page)) === "Open by itself");
  // The panel shows it before it is kept.
  await quietTime();
  await page.reload();
  await waitFor("the panel", async () => (await sidebarText(page)).includes("Second Source"));
  if ((await textOf(page, ".panel")) === null) await openPanel(page);
  await clickIn(page, ".head button");
  await waitFor("the menu", async () => (await chosen(page)) !== null);
  expect(await chosen(page)).toBe("Open by itself");
  expect(await textOf(page, "#ss-menu legend")).toContain("theguardian.com");
  expect(await textOf(page, "#ss-menu legend")).not.toContain("www.");
  await clickIn(page, "#ss-menu label", "Tab only");
  await page.close();
});

test("a match put aside leaves its line, with the focus on it, and says so", async () => {
  const page = await session().open(story);
  await openPanel(page);
  const before = (await cards(page)).length;
  await clickIn(page, "article[data-card] .actions button", "Not this");
  await waitFor("the card to give way", async () => (await cards(page)).length < before);
  await quietTime();
  expect(await textOf(page, ".muted")).toMatch(/^Put aside: .*Undo in the options$/);
  expect(await focusedInSidebar(page)).toMatch(/^div/);
  expect(await textOf(page, '[role="status"]')).toMatch(/^Put aside: /);
  await page.close();
});
