import type { Page } from "puppeteer-core";
import { focusedInSidebar, openPanel, panelIsOpen, waitForTab } from "./harness/panel";
import { listed } from "./harness/sites";
import { suite } from "./harness/suite";
import { waitFor } from "./harness/wait";

// Release build.
const session = suite();
const keysPage = `${listed}/pages/keys`;

const focusedOnPage = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");

async function openByKeyboard(page: Page): Promise<void> {
  await waitForTab(page);
  await page.focus("#last");
  await page.keyboard.press("Tab");
  expect(await focusedInSidebar(page)).toMatch(/^button/);
  await page.keyboard.press("Enter");
  await waitFor("the panel", () => panelIsOpen(page));
}

test("from the last thing on the page, Tab leads to our tab and Enter opens the panel", async () => {
  const page = await session().open(keysPage);
  await openByKeyboard(page);
  expect(await focusedInSidebar(page)).toMatch(/^h2/);
  await page.close();
});

test("every control of the panel is reached by Tab, has a name, and none holds the focus", async () => {
  const page = await session().open(keysPage);
  await openByKeyboard(page);
  const stops: string[] = [];
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press("Tab");
    const stop = await focusedInSidebar(page);
    if (stop === null) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThan(8);
  expect(stops.length).toBeLessThan(400);
  expect(stops.filter((stop) => stop.split(" ").slice(1).join("").trim() === "")).toEqual([]);
  expect(stops.some((stop) => stop.includes("Not this"))).toBe(true);
  await page.close();
});

test("Shift+Tab leads back to the page", async () => {
  const page = await session().open(keysPage);
  await waitForTab(page);
  await page.focus("#last");
  await page.keyboard.press("Tab");
  await page.keyboard.down("Shift");
  await page.keyboard.press("Tab");
  await page.keyboard.up("Shift");
  expect(await focusedInSidebar(page)).toBeNull();
  expect(await focusedOnPage(page)).toBe("last");
  await page.close();
});

test("Escape closes the panel and gives the focus back", async () => {
  const page = await session().open(keysPage);
  await openByKeyboard(page);
  await page.keyboard.press("Escape");
  await waitFor("the panel to close", async () => !(await panelIsOpen(page)));
  expect(await focusedInSidebar(page)).toMatch(/^button/);
  await page.close();
});

test("with the focus in the page, the page gets every key and none is eaten", async () => {
  const page = await session().open(keysPage);
  await openPanel(page);
  await page.focus("#first");
  const keys = ["j", "k", "?", "s", "Escape", "ArrowDown", "Home", "PageDown"] as const;
  for (const key of keys) await page.keyboard.press(key);
  const pressed = (await page.evaluate("pressed")) as string[];
  for (const key of keys) expect(pressed).toContain(`keydown ${key}`);
  expect(await page.evaluate("eaten")).toEqual([]);
  expect(await panelIsOpen(page)).toBe(true);
  await page.close();
});

test("with the focus in the panel, the page's own shortcuts stay quiet", async () => {
  const page = await session().open(keysPage);
  await openByKeyboard(page);
  await page.evaluate("pressed.length = 0");
  for (const key of ["j", "k", "?", "s"] as const) await page.keyboard.press(key);
  expect(await page.evaluate("pressed")).toEqual([]);
  await page.close();
});
