import type { Page } from "puppeteer-core";
import { highlighted } from "../../e2e/harness/highlights";
import { openSession } from "../../e2e/harness/open";
import { cards, openPanel, tabLabel } from "../../e2e/harness/panel";
import { listed, testSite } from "../../e2e/harness/sites";
import { patiently } from "./patient";
import { spoilt } from "./spoilt";

// Copies of the release build whose visit finds one thing missing in its window, as in an older browser.

async function without(removal: string, use: (page: Page) => Promise<void>): Promise<void> {
  const folder = spoilt("visit.js", (code) => `${removal};${code}`);
  const session = await openSession({ site: testSite, folder });
  try {
    const page = await session.open(`${listed}/pages/app`);
    await openPanel(page);
    await patiently("cards", async () => (await cards(page)).length > 0);
    await use(page);
    expect(await session.ownErrors()).toEqual([]);
  } finally {
    await session.close();
  }
}

const hide = (name: string): string =>
  `for (const place of [window, globalThis]) Object.defineProperty(place, "${name}", { value: undefined, configurable: true })`;

test("F47: without highlights the panel opens with cards, and nothing is marked", () =>
  without(hide("Highlight"), async (page) => {
    expect(await highlighted(page)).toEqual([]);
  }));

test("F47: without the Navigation API an app's next page is noticed all the same", () =>
  without(hide("navigation"), async (page) => {
    await page.evaluate("showOther()");
    await patiently("the tab to go", async () => (await tabLabel(page)) === null);
  }));

test("F47: without popovers the panel opens with cards", () =>
  without("delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover", async (page) => {
    expect((await cards(page)).length).toBeGreaterThan(0);
  }));

test("F47: without adopted style sheets the panel is styled and opens", () =>
  without(hide("CSSStyleSheet"), async (page) => {
    expect((await cards(page)).length).toBeGreaterThan(0);
  }));
