import { setTimeout as pause } from "node:timers/promises";
import type { BenchBrowser } from "./open";
import { mainThreadOf, type TraceEvent, traced } from "./trace";

/** Pages of the labelled set that have no script of their own and on which nothing of ours but the gate runs. */
const gatePage = /\/news\/(02|04|05|06|11|12)-/;

export const gatePages = (paths: string[]): string[] => paths.filter((path) => gatePage.test(path));

const work = new Set(["EvaluateScript", "FunctionCall", "RunMicrotasks", "TimerFire"]);

/** Milliseconds of processor time: compiling and running, and what goes on after a promise or an observer's call. */
export function scriptTime(events: TraceEvent[], path: string): number {
  const found = mainThreadOf(events, path)
    .filter(({ name, ph }) => ph === "X" && work.has(name))
    .toSorted((a, b) => a.ts - b.ts);
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = dur } of found) {
    // What lies within another is counted there.
    if (ts < end) continue;
    end = ts + dur;
    sum += tdur / 1000;
  }
  return sum;
}

/** Long enough, in ms, for the first look and what may come right after it. */
const settling = (slowdown: number): number => 300 + 100 * slowdown;

/** Longer than the gate waits for a page to get its text, in ms. */
export const patience = 11_000;

/**
 * What all script on a page takes of its main thread from its load to `ms` later, in a tab of its own and without a
 * profiler.
 */
export async function gateCost(
  { browser }: BenchBrowser,
  url: string,
  slowdown: number,
  ms = settling(slowdown),
): Promise<number> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const events = await traced(page, ["devtools.timeline", "toplevel"], async () => {
      await page.goto(url, { waitUntil: "load" });
      await pause(ms);
    });
    return scriptTime(events, new URL(url).pathname);
  } finally {
    await page.close();
  }
}
