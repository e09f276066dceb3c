import type { Result } from "../core/result";
import { listen } from "../messages/listen";
import type { Reading } from "./reading";

const done: Result<null> = { ok: true, value: null };
const nothingHere: Result<null> = {
  ok: false,
  code: "off-story",
  message: "There is no panel on this page: it is not about a story the index knows.",
};
const noSentence: Result<null> = {
  ok: false,
  code: "no-sentence",
  message: "No compared sentence is at the caret. Place the caret in a marked sentence and try again.",
};

/** Answers the background and the popup for this page; returns what stops it. */
export const answerToPage = (
  reading: () => Reading | null,
  { reload, leave }: { reload(): Promise<void>; leave(): void },
): (() => void) =>
  listen({
    toPage: {
      togglePanel: async () => (reading()?.toggle() ? done : nothingHere),
      openAtCaret: async () => (reading()?.openAtCaret() ? done : noSentence),
      refresh: async () => {
        await reload();
        return done;
      },
      leave: async () => {
        leave();
        return done;
      },
      describe: async () => {
        const state = reading()?.state;
        return state
          ? { ok: true, value: state }
          : { ok: false, code: "loading", message: "The page is still being read. Try again." };
      },
    },
  });
