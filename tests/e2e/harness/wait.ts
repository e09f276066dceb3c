import { setTimeout as pause } from "node:timers/promises";

/** Asks again and again until the answer is something; says what never came. */
export async function waitFor<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const until = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > until) throw new Error(`waited in vain for ${what}`);
    await pause(50);
  }
}

/** Long enough for something to appear that should not: the gate, the injection and an answer take a fraction of it. */
export const quietTime = (): Promise<void> => pause(1_200);
