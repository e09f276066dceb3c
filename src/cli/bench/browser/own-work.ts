import type { Protocol } from "puppeteer-core";
import type { TraceEvent } from "./trace";

/** A stretch of time in microseconds of the browser's clock, which profile and trace have in common. */
interface Stretch {
  from: number;
  to: number;
}

type Frames = Map<number, { url: string; parent: number | null }>;

function framesOf(profile: Protocol.Profiler.Profile): Frames {
  const frames: Frames = new Map();
  for (const { id, callFrame } of profile.nodes) frames.set(id, { url: callFrame.url, parent: null });
  for (const { id, children = [] } of profile.nodes)
    for (const child of children) {
      const frame = frames.get(child);
      if (frame) frame.parent = id;
    }
  return frames;
}

/** Whether a sample was taken inside of a script whose address begins so, or of what it called. */
function isWithin(frames: Frames, sample: number, address: string): boolean {
  for (let frame = frames.get(sample); frame; frame = frame.parent === null ? undefined : frames.get(frame.parent))
    if (frame.url.startsWith(address)) return true;
  return false;
}

/** What the sampling profiler saw: it sees what runs after a promise, of which the trace does not say whose it is. */
function sampled(profile: Protocol.Profiler.Profile, address: string): Stretch[] {
  const frames = framesOf(profile);
  const { samples = [], timeDeltas = [] } = profile;
  let at = profile.startTime;
  return samples.flatMap((sample, i) => {
    at += timeDeltas[i] ?? 0;
    return isWithin(frames, sample, address) ? [{ from: at, to: at + (timeDeltas[i + 1] ?? 0) }] : [];
  });
}

const scriptEvents = new Set(["EvaluateScript", "FunctionCall"]);

/** What the trace says: it counts the compiling as well. */
const evaluated = (events: TraceEvent[], address: string): Stretch[] =>
  events
    .filter(({ name, ph, args }) => scriptEvents.has(name) && ph === "X" && (args?.data?.url ?? "").startsWith(address))
    .map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur }));

/** Without what two have in common. */
function merged(stretches: Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else whole.push({ ...stretch });
  }
  return whole;
}

export interface OwnWork {
  /** Milliseconds of the extension's scripts in the page. */
  all: number;
  /** The longest task in which one of them ran, with all else that the task did. */
  longest: number;
}

const overlaps = ({ from, to }: Stretch, { ts, dur = 0 }: TraceEvent): boolean => from < ts + dur && to > ts;

/** How much of a stretch the processor really worked: as much as of the task that it is in. */
function share(stretch: Stretch, tasks: TraceEvent[]): number {
  const task = tasks.find((one) => overlaps(stretch, one));
  return task?.dur && task.tdur !== undefined ? Math.min(1, task.tdur / task.dur) : 1;
}

/** What the extension's own scripts did on a page's main thread, in milliseconds of processor time. */
export function ownWork(
  profile: Protocol.Profiler.Profile,
  events: TraceEvent[],
  tasks: TraceEvent[],
  id: string,
): OwnWork {
  const address = `chrome-extension://${id}/`;
  const sum = (stretches: Stretch[]): number =>
    stretches.reduce((ms, one) => ms + ((one.to - one.from) / 1000) * share(one, tasks), 0);
  const own = merged([...sampled(profile, address), ...evaluated(events, address)]);
  const ours = tasks.filter((task) => own.some((stretch) => overlaps(stretch, task)));
  return {
    all: sum(own),
    longest: Math.max(0, ...ours.map(({ dur = 0, tdur = dur }) => tdur / 1000)),
  };
}
