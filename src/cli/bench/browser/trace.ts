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

/** The tasks of a page's main thread. */
export function tasksOf(events: TraceEvent[], path: string): TraceEvent[] {
  const main = events.find(({ name, args }) => name === "ParseHTML" && args?.beginData?.url?.endsWith(path));
  return events.filter(
    ({ name, ph, pid, tid }) => ph === "X" && /RunTask$/.test(name) && pid === main?.pid && tid === main.tid,
  );
}

/** Milliseconds of those over 50 ms. */
export const longTasks = (tasks: TraceEvent[]): number[] =>
  tasks.map(({ dur = 0 }) => dur / 1000).filter((ms) => ms > 50);
