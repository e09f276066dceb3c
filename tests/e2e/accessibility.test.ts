import { readFileSync } from "node:fs";
import type { Page } from "puppeteer-core";
import { accessibilityTree, everything, outline, type Told } from "./accessibility-tree";
import { kind } from "./harness/open";
import { cardOn, focusedInSidebar, openPanel } from "./harness/panel";
import { listed } from "./harness/sites";
import { suite } from "./harness/suite";

// Release build.
const session = suite();
const question = "Did the Kremlin say new Russia-Ukraine talks were discussed?";
const recorded = "tests/e2e/accessibility-tree.txt";

async function openedPanel(): Promise<Page> {
  const page = await session().open(`${listed}/pages/keys`);
  await openPanel(page);
  await cardOn(page, question);
  return page;
}

async function panelOf(page: Page): Promise<Told> {
  const found = (await accessibilityTree(page))
    .flatMap(everything)
    .filter(({ name }) => name.startsWith("Second Source"));
  expect(found.map(({ role }) => role)).toEqual(["complementary"]);
  return found[0] ?? { role: "", name: "", children: [] };
}

const otherFilter = /^(Disputed|Differ|Agree|Only here|Missing here) \d/;

/** What no better matcher changes: one card of all, the filters that it has, and of "not in this article" that it is a list. */
function steady(panel: Told): Told {
  const kept = panel.children.filter(({ role, name }) => role !== "article" || name === question);
  const changed = kept.map((child): Told => {
    if (child.role === "image") return { ...child, name: child.name.replace(/:.*/, ": …") };
    if (child.role === "list") return { ...child, children: [] };
    return child.name === "Show"
      ? { ...child, children: child.children.filter(({ name }) => !otherFilter.test(name)) }
      : child;
  });
  return { ...panel, children: changed };
}

// Firefox has no protocol for its accessibility tree; the panel there is the same code.
if (kind === "chromium") {
  test(`a screen reader is told of the panel what ${recorded} says`, async () => {
    const page = await openedPanel();
    expect(`${outline(steady(await panelOf(page)))}\n`).toBe(readFileSync(recorded, "utf8"));
    await page.close();
  });

  test("every card is named by its question, and whatever can be pressed has a name of its own", async () => {
    const page = await openedPanel();
    const all = everything(await panelOf(page));
    const cards = all.filter(({ role }) => role === "article");
    expect(cards.length).toBeGreaterThan(2);
    for (const card of cards) expect(card.children[0]).toMatchObject({ role: "heading 3", name: card.name });
    const pressed = all.filter(({ role }) => ["button", "link", "separator", "image", "group"].includes(role));
    expect(pressed.filter(({ name }) => name.trim() === "")).toEqual([]);
    expect(new Set(cards.map(({ name }) => name)).size).toBe(cards.length);
    await page.close();
  });
}

async function walk(page: Page, backwards: boolean): Promise<string[]> {
  const stops: string[] = [];
  for (let step = 0; step < 400; step++) {
    if (backwards) await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    if (backwards) await page.keyboard.up("Shift");
    const stop = await focusedInSidebar(page);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`no way out of the panel: ${stops.slice(-3)}`);
}

test("Shift+Tab passes every control that Tab passes, and both lead out of the panel", async () => {
  const page = await openedPanel();
  await page.focus("#last");
  const forwards = await walk(page, false);
  expect(forwards.length).toBeGreaterThan(8);
  // Coming back, Chromium begins with the last control and Firefox before it, from where the focus was last.
  const [last, ...others] = forwards.toReversed();
  const backwards = await walk(page, true);
  expect(backwards.filter((stop, index) => index > 0 || stop !== last)).toEqual(others);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("last");
  await page.close();
}, 120_000);
