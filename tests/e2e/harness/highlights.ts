import type { Page } from "puppeteer-core";
import { besidePage } from "../../../src/cli/chrome-scope.mjs";
import type { Point } from "./panel";

export interface Highlighted {
  name: string;
  text: string;
  /** Middle of its first line, in the viewport. */
  at: Point;
}

/** Runs in the page (or, in Firefox, beside it, as a page may not touch what an extension made). */
const collect = (view: Window): Highlighted[] => {
  const registry = (view as unknown as { CSS: { highlights: Iterable<[string, Iterable<Range>]> } }).CSS.highlights;
  return [...registry].flatMap(([name, ranges]) =>
    [...ranges].map((range) => {
      const box = range.getClientRects()[0];
      return {
        name,
        text: range.toString(),
        at: { x: box ? box.x + box.width / 2 : 0, y: box ? box.y + box.height / 2 : 0 },
      };
    }),
  );
};

/** Every highlighted passage of the page. */
export async function highlighted(page: Page): Promise<Highlighted[]> {
  const inPage = `(${collect})(window)`;
  const { protocol } = page.browser() as unknown as { protocol: string };
  if (protocol === "cdp") return (await page.evaluate(inPage)) as Highlighted[];
  return (await besidePage(page, `(view) => (${collect})(view.wrappedJSObject ?? view)`)) as Highlighted[];
}

/** Scrolls the page so that a passage stands in its upper half, and says where it is then. */
export async function bringIntoView(page: Page, words: string): Promise<Point | null> {
  const before = (await highlighted(page)).find(({ text }) => text.includes(words));
  if (!before) return null;
  await page.evaluate((y) => scrollBy({ top: y - innerHeight / 3, behavior: "instant" }), before.at.y);
  return (await highlighted(page)).find(({ text }) => text.includes(words))?.at ?? null;
}
