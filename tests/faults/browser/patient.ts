import { setTimeout as pause } from "node:timers/promises";

/** As `waitFor`, for pages so heavy that a busy machine takes its time. */
export async function patiently<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const until = Date.now() + 40_000;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
    if (Date.now() > until) throw new Error(`waited in vain for ${what}`);
    await pause(150);
  }
}
