import { callBackground } from "../messages/call";
import { type Fallback, type ReadArticle, readSteps } from "../page/read-steps";

/** A page stays smooth while one slice takes less than half a frame. */
const slice = 8;

const pause = (view: Window): Promise<void> => {
  const { scheduler } = view as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
};

/** Where reader.js leaves what it brings. */
export interface ReaderGlobal {
  secondSourceReader?: Fallback;
}

/** Its own, not an element of that name in the page, which would be found on the global as well. */
const reader = (): Fallback | undefined =>
  Object.hasOwn(globalThis, "secondSourceReader") ? (globalThis as ReaderGlobal).secondSourceReader : undefined;

const readOnce = async (document: Document, view: Window, signal: AbortSignal): Promise<ReadArticle | null> => {
  const steps = readSteps(document, view.location.href, reader());
  let started = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - started < slice) continue;
    await pause(view);
    if (signal.aborted) return null;
    started = performance.now();
  }
};

/**
 * Reads the live page in short slices; null where the signal aborted meanwhile. A page that our own rules cannot
 * read gets the general extractor, which is too heavy to be sent to every page.
 */
export const readSliced = async (
  document: Document,
  view: Window,
  signal: AbortSignal,
): Promise<ReadArticle | null> => {
  const read = await readOnce(document, view, signal);
  if (!read || read.passages.length > 0 || reader()) return read;
  const { ok } = await callBackground("loadReader", {});
  return ok && reader() && !signal.aborted ? readOnce(document, view, signal) : read;
};
