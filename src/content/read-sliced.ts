import { type ReadArticle, readSteps } from "../page/read-article";

/** A page stays smooth while one slice takes less than half a frame. */
const slice = 8;

const pause = (view: Window): Promise<void> => {
  const { scheduler } = view as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve, 0));
};

/** Reads the live page in short slices; null where the signal aborted meanwhile. */
export const readSliced = async (
  document: Document,
  view: Window,
  signal: AbortSignal,
): Promise<ReadArticle | null> => {
  const steps = readSteps(document, view.location.href);
  let started = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - started < slice) continue;
    await pause(view);
    if (signal.aborted) return null;
    started = performance.now();
  }
};
