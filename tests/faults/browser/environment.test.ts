import type { Page } from "puppeteer-core";
import { kind } from "../../e2e/harness/open";
import { cards, clickIn, hostCount, inSidebar, openPanel, panelIsOpen, waitForTab } from "../../e2e/harness/panel";
import { listed } from "../../e2e/harness/sites";
import { suite } from "../../e2e/harness/suite";
import { patiently } from "./patient";

// Release build, in a small window and a language without a translation that is written from right to left.
const session = suite({
  size: { width: 320, height: 640 },
  args: kind === "chromium" ? ["--lang=he"] : [],
  prefs: { "intl.locale.requested": "he", "ui.prefersReducedMotion": 1, "browser.display.document_color_use": 2 },
});

const panelBox = (page: Page) =>
  inSidebar(
    page,
    (root) => {
      const box = root.querySelector(".panel")?.getBoundingClientRect();
      return box ? { left: box.left, right: box.right, bottom: box.bottom, width: box.width } : null;
    },
    null,
  );

const settled = (page: Page) =>
  patiently("the panel at rest", async () => {
    const before = await panelBox(page);
    await new Promise((done) => setTimeout(done, 150));
    const after = await panelBox(page);
    return JSON.stringify(before) === JSON.stringify(after) ? after : null;
  });

test("B81: 320 pixels wide, the panel lies wholly inside the window", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await openPanel(page);
  const box = await settled(page);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(320.5);
  expect(box.width).toBeGreaterThan(250);
  await page.close();
});

test("B82: with forced colours, no motion and text of twice the size, it opens and nothing is cut off sideways", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  if (kind === "chromium")
    await (await page.createCDPSession()).send("Emulation.setEmulatedMedia", {
      features: [
        { name: "prefers-reduced-motion", value: "reduce" },
        { name: "forced-colors", value: "active" },
      ],
    });
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  await openPanel(page);
  const wide = await inSidebar(
    page,
    (root) => {
      const body = root.querySelector(".panel-body") ?? root.querySelector(".panel");
      return body ? body.scrollWidth - body.clientWidth : null;
    },
    null,
  );
  expect(wide).toBeLessThanOrEqual(1);
  await page.close();
});

test("B83: in a language without a translation the texts are English, and nothing is empty", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  expect(await waitForTab(page)).toMatch(/[a-z]{3}/);
  await openPanel(page);
  await patiently("cards", async () => (await cards(page)).length > 0);
  const nameless = await inSidebar(
    page,
    (root) =>
      [...root.querySelectorAll("button")].filter(
        (button) => !`${button.getAttribute("aria-label") ?? ""}${button.textContent}`.trim(),
      ).length,
    null,
  );
  expect(nameless).toBe(0);
  await page.close();
});

test("B84: where the page has no focus the panel works by the pointer alone", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await waitForTab(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await openPanel(page);
  await clickIn(page, "article[data-card] .actions button", "Why");
  expect(await panelIsOpen(page)).toBe(true);
  expect(await hostCount(page)).toBe(1);
  await page.close();
});
