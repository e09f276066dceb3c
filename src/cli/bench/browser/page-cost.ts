import { setTimeout as pause } from "node:timers/promises";
import type { CDPSession } from "puppeteer-core";
import type { BenchBrowser } from "./open";

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
  /** The longest of their tasks without a pause. */
  ownLongest: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string }; beginData?: { url?: string } };
}

const scriptEvents = new Set(["EvaluateScript", "FunctionCall"]);

/** Milliseconds of the stretches in which a script of the extension ran; nested ones count once. */
export function ownStretches(events: TraceEvent[], id: string): number[] {
  const own = events
    .filter(({ name, ph, args }) => scriptEvents.has(name) && ph === "X" && (args?.data?.url ?? "").includes(id))
    .sort((a, b) => a.ts - b.ts);
  const stretches: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { ts, dur = 0 } of own) {
    if (ts + dur <= end) continue;
    stretches.push((ts + dur - Math.max(ts, end)) / 1000);
    end = ts + dur;
  }
  return stretches;
}

/** Milliseconds of the tasks over 50 ms on the page's main thread. */
export function longTasks(events: TraceEvent[], path: string): number[] {
  const main = events.find(({ name, args }) => name === "ParseHTML" && args?.beginData?.url?.endsWith(path));
  return events
    .filter(
      ({ name, pid, tid, dur = 0 }) => /RunTask$/.test(name) && pid === main?.pid && tid === main.tid && dur > 50_000,
    )
    .map(({ dur = 0 }) => dur / 1000);
}

async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (name) => metrics.find((metric) => metric.name === name)?.value ?? 0;
}

async function costOf(session: CDPSession, events: TraceEvent[], id: string, path: string): Promise<LoadCost> {
  const metric = await metricsOf(session);
  const long = longTasks(events, path);
  await session.send("HeapProfiler.collectGarbage");
  const kept = await metricsOf(session);
  const own = id === "" ? [] : ownStretches(events, id);
  return {
    script: metric("ScriptDuration") * 1000,
    styleAndLayout: (metric("RecalcStyleDuration") + metric("LayoutDuration")) * 1000,
    tasks: metric("TaskDuration") * 1000,
    long: long.length,
    longest: Math.max(0, ...long),
    heap: kept("JSHeapUsedSize") / 1e6,
    own: own.reduce((sum, ms) => sum + ms, 0),
    ownLongest: Math.max(0, ...own),
  };
}

/** Long enough, at either speed, for gate, reading, answer and drawing to be over. */
const settling = (slowdown: number): number => 700 + 200 * slowdown;

/** Loads a page anew in a tab of its own, at a slowdown of the processor, and says what that took. */
export async function loadCost({ browser, id }: BenchBrowser, url: string, slowdown: number): Promise<LoadCost> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await session.send("Performance.enable");
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.tracing.start({
      categories: ["devtools.timeline", "disabled-by-default-devtools.timeline", "toplevel"],
    });
    await page.goto(url, { waitUntil: "load" });
    await pause(settling(slowdown));
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString("utf8")) as { traceEvents: TraceEvent[] };
    return await costOf(session, traceEvents, id, new URL(url).pathname);
  } finally {
    await page.close();
  }
}
