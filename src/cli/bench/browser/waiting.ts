import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { inClosedRoot } from "../../closed-root.mjs";
import type { BenchBrowser } from "./open";

/** What a reader waits for, in milliseconds. */
export interface Waits {
  /** From the document being ready to the frame with the tab. */
  tab: number;
  /** From the click on the tab to the frame with the panel. */
  panel: number;
}

/**
 * Runs in the page before its own scripts. In each frame it asks what is drawn at the page's right edge: the tab once
 * it is there, and after a click, away from the edge, the panel.
 */
function watchFrames(): void {
  const seen: { ready?: number; tab?: number; click?: number; panel?: number } = {};
  Object.assign(window, { benchSeen: seen });
  const isOurs = (x: number, y: number): boolean => document.elementFromPoint(x, y)?.localName === "second-source";
  // Asking what is drawn costs the page a layout: not before there is a host.
  const isThere = (): boolean => document.documentElement.lastElementChild?.localName === "second-source";
  const atEdge = (): boolean => {
    for (let y = 20; y < innerHeight; y += 24) if (isOurs(innerWidth - 6, y)) return true;
    return false;
  };
  document.addEventListener("DOMContentLoaded", () => setTimeout(() => (seen.ready = performance.now())));
  addEventListener("click", ({ timeStamp }) => (seen.click ??= timeStamp), { capture: true });
  const look = (): void => {
    const now = performance.now();
    if (seen.tab === undefined && isThere() && atEdge()) seen.tab = now;
    if (seen.click !== undefined && seen.panel === undefined && isOurs(innerWidth - 60, 30)) seen.panel = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const seenIn = (page: Page): Promise<{ ready?: number; tab?: number; click?: number; panel?: number }> =>
  page.evaluate(() => (window as unknown as { benchSeen: object }).benchSeen);

async function until<T>(ask: () => Promise<T | null | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    await pause(40);
  }
  throw new Error("Waited in vain for the sidebar.");
}

const centreOfTab = (root: ShadowRoot): { x: number; y: number } | null => {
  const box = root.querySelector(".tab")?.getBoundingClientRect();
  return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
};

/** Opens a story page and its panel, with the background asleep or awake at the start. */
export async function waitsOn(bench: BenchBrowser, url: string, background: "asleep" | "awake"): Promise<Waits> {
  if (background === "asleep") await bench.sleep();
  const page = await bench.browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchFrames);
    await page.goto(url);
    const { ready, tab } = await until(async () => {
      const seen = await seenIn(page);
      return seen.tab === undefined ? null : seen;
    });
    // The tab stands still and the page is at rest before it is clicked.
    await pause(600);
    const { x, y } = await until(() => inClosedRoot(page, "second-source", centreOfTab, null));
    await page.mouse.click(x, y);
    const opened = await until(async () => {
      const seen = await seenIn(page);
      return seen.panel === undefined ? null : seen;
    });
    return { tab: (tab ?? 0) - (ready ?? 0), panel: (opened.panel ?? 0) - (opened.click ?? 0) };
  } finally {
    await page.close();
  }
}
