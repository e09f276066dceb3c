import type { Failure } from "../core/result";
import { contextIsAlive } from "../platform/alive";
import { browser } from "../platform/browser";
import { isResult, newId, type Request } from "./envelope";
import { noAnswer, toFailure } from "./errors";
import type { Answer, Data, ToBackground, ToPage } from "./protocol";

const timeLimit = 3000;
/**
 * From a message that was lost to its retry, in ms. A background that is just being stopped would lose the second as
 * it lost the first; to stop and start takes some 50.
 */
const breath = 150;
/** Work on a whole pack may take longer than a question. */
const slow: Record<string, number> = { importPack: 30_000, exportPack: 30_000, restoreBundled: 30_000 };

const timedOut: Failure = {
  ok: false,
  code: "timeout",
  message: "Second Source did not answer in time. Try again.",
};

/** Failures worth one retry, and how long to wait before it in ms. */
const pauseAfter: Record<string, number> = { timeout: 0, "no-receiver": breath };

const withLimit = async (answer: Promise<unknown>, limit: number): Promise<unknown> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Failure>((resolve) => {
    timer = setTimeout(() => resolve(timedOut), limit);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};

const attempt = async (send: () => Promise<unknown>, limit: number): Promise<unknown> => {
  if (!contextIsAlive()) return toFailure(new Error("context invalidated"));
  try {
    const answer = await withLimit(send(), limit);
    return isResult(answer) ? answer : noAnswer;
  } catch (error) {
    return toFailure(error);
  }
};

const callTwice = async (send: () => Promise<unknown>, limit: number): Promise<unknown> => {
  const first = await attempt(send, limit);
  const pause = pauseAfter[(first as Failure).code];
  if (pause === undefined) return first;
  await new Promise((done) => setTimeout(done, pause));
  return attempt(send, limit);
};

const request = (type: string, data: unknown): Request => ({
  mark: "second-source",
  id: newId(),
  type,
  data: data as Record<string, unknown>,
});

/**
 * Asks the background. Always resolves: with the handler's Result, or with a failure whose code is `timeout`,
 * `no-receiver`, `context-gone` (the extension was updated or removed) or `failed`. One silent retry, a moment later.
 */
export const callBackground = <K extends keyof ToBackground>(
  type: K,
  data: Data<ToBackground, K>,
): Answer<ToBackground, K> => {
  const message = request(type, data);
  return callTwice(() => browser.runtime.sendMessage(message), slow[type] ?? timeLimit) as Answer<ToBackground, K>;
};

/** Asks the content script of one tab, in its top frame; as `callBackground`, but without a retry. */
export const callTab = <K extends keyof ToPage>(
  tabId: number,
  type: K,
  data: Data<ToPage, K>,
  limit = timeLimit,
): Answer<ToPage, K> => {
  const message = request(type, data);
  return attempt(() => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), limit) as Answer<ToPage, K>;
};
