import type { Page } from "puppeteer-core";

/** One event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Of `dur`, what the thread really ran. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string }; beginData?: { url?: string } };
}

/** What happened on a page's main thread. */
export function mainThreadOf(events: TraceEvent[], path: string): TraceEvent[] {
  const main = events.find(({ name, args }) => name === "ParseHTML" && args?.beginData?.url?.endsWith(path));
  return events.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid);
}

/** The tasks of a page's main thread. */
export const tasksOf = (events: TraceEvent[], path: string): TraceEvent[] =>
  mainThreadOf(events, path).filter(({ name, ph }) => ph === "X" && /RunTask$/.test(name));

/** What Chromium writes down of these categories while something is done. */
export async function traced(page: Page, categories: string[], act: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories });
  await act();
  const trace = await page.tracing.stop();
  return (JSON.parse(Buffer.from(trace ?? []).toString("utf8")) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** Milliseconds of those over 50 ms. */
export const longTasks = (tasks: TraceEvent[]): number[] =>
  tasks.map(({ dur = 0 }) => dur / 1000).filter((ms) => ms > 50);
