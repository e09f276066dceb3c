import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Median and the middle half of repeated measurements. */
export interface Spread {
  median: number;
  low: number;
  high: number;
  runs: number;
}

export function spread(values: number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), low: at(0.25), high: at(0.75), runs: sorted.length };
}

/**
 * Milliseconds that a piece of work takes the processor. On a busy machine the clock counts the work of others, and
 * the processor's time that of collecting garbage on other threads: the smaller of the two is nearest to the truth.
 */
export function timed<T>(work: () => T): { ms: number; value: T } {
  const used = process.cpuUsage();
  const start = performance.now();
  const value = work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return { ms: Math.min(clock, (user + system) / 1000), value };
}

/** Runs each piece of work in turn, again and again, so that a busy moment of the machine falls on all of them. */
export function interleaved(works: Record<string, () => unknown>, rounds: number): Record<string, Spread> {
  const values: Record<string, number[]> = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  const warm = Math.max(1, Math.ceil(rounds / 2));
  for (let round = -warm; round < rounds; round++)
    for (const [name, work] of Object.entries(works)) {
      const { ms } = timed(work);
      if (round >= 0) values[name]?.push(ms);
    }
  return Object.fromEntries(Object.entries(values).map(([name, list]) => [name, spread(list)]));
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const inUse = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

/**
 * Megabytes in use once collecting brings no more. What is held weakly counts as held for as long as the turn lasts in
 * which it was last used, and what lies outside the heap is freed a little after what held it.
 */
export async function heap(): Promise<number> {
  for (let before = Number.POSITIVE_INFINITY; ; ) {
    await new Promise((done) => setTimeout(done, 20));
    collect();
    collect();
    const now = inUse();
    if (before - now < 0.05) return now;
    before = now;
  }
}
