import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession } from "puppeteer-core";
import type { BenchBrowser } from "./open";
import { ownWork } from "./own-work";
import { longTasks, type TraceEvent, tasksOf, traced } from "./trace";

/** What one load of a page took of its main thread, in milliseconds, and kept, in megabytes. */
export interface LoadCost {
  script: number;
  styleAndLayout: number;
  /** All of the main thread's work. */
  tasks: number;
  /** Tasks of more than 50 ms: how many, and the longest. */
  long: number;
  longest: number;
  /** JavaScript in use after collection. */
  heap: number;
  /** The extension's own scripts in the page; 0 where there are none. */
  own: number;
  /** The longest task in which one of them ran, in processor time. */
  ownLongest: number;
}

async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
}

async function costOf(session: CDPSession, events: TraceEvent[], id: string, path: string): Promise<LoadCost> {
  const metric = await metricsOf(session);
  const { profile } = await session.send("Profiler.stop");
  const tasks = tasksOf(events, path);
  const long = longTasks(tasks);
  const own = id === "" ? { all: 0, longest: 0 } : ownWork(profile, events, tasks, id);
  await session.send("Profiler.disable");
  await session.send("HeapProfiler.collectGarbage");
  const kept = await metricsOf(session);
  return {
    script: metric("ScriptDuration") * 1000,
    styleAndLayout: (metric("RecalcStyleDuration") + metric("LayoutDuration")) * 1000,
    tasks: metric("TaskDuration") * 1000,
    long: long.length,
    longest: Math.max(0, ...long),
    heap: kept("JSHeapUsedSize") / 1e6,
    own: own.all,
    ownLongest: own.longest,
  };
}

/** Long enough, at either speed, for gate, reading, answer and drawing to be over. */
const settling = (slowdown: number): number => 700 + 200 * slowdown;

/** Microseconds between two looks at what runs. */
const sampling = 200;

/** Loads a page anew in a tab of its own, at a slowdown of the processor, and says what that took. */
export async function loadCost({ browser, id }: BenchBrowser, url: string, slowdown: number): Promise<LoadCost> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send("Performance.enable");
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await session.send("Profiler.enable");
    await session.send("Profiler.setSamplingInterval", { interval: sampling });
    await session.send("Profiler.start");
    const categories = ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel"];
    const events = await traced(page, categories, async () => {
      await page.goto(url, { waitUntil: "load" });
      await pause(settling(slowdown));
    });
    return await costOf(session, events, id, new URL(url).pathname);
  } finally {
    await page.close();
  }
}
