import { type ReadArticle, readSteps } from "./read-steps";
import { readableBlocks } from "./readable";

export type { ReadArticle } from "./read-steps";

/** Reads the article at once, with the second opinion at hand; for Node, where nobody waits. */
export const readArticle = (document: Document, address: string | null = null): ReadArticle => {
  const steps = readSteps(document, address, readableBlocks);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
