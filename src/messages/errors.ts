import type { Failure } from "../core/result";
import { contextIsAlive } from "../platform/alive";

/** Browser errors that say "nobody is there (yet)": worth one retry. Wording of Chromium first, of Firefox last. */
const noReceiver =
  /receiving end|message (port|channel)( is)? closed|asynchronous response|message manager disconnected|conduits|actor/;

/** Errors about tabs that cannot be reached by anyone: closed, internal, or not granted. */
const noAccess =
  /no tab with|invalid tab id|tab was closed|cannot access|missing host permission|frame with id|frame was removed|back\/forward cache|cannot be scripted|gallery/;

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const noAnswer: Failure = {
  ok: false,
  code: "no-receiver",
  message: "Second Source gave no answer. Try again, or reload the page.",
};

/** Turns what a browser call threw into a value: expected ones by name, all else as `failed`. */
export const toFailure = (error: unknown): Failure => {
  const text = messageOf(error).toLowerCase();
  if (!contextIsAlive() || text.includes("context invalidated"))
    return {
      ok: false,
      code: "context-gone",
      message: "Second Source was updated or switched off. Reload the page to connect again.",
    };
  if (noAccess.test(text))
    return { ok: false, code: "no-access", message: "The browser does not let extensions read this page." };
  if (noReceiver.test(text)) return noAnswer;
  return { ok: false, code: "failed", message: `The browser refused: ${messageOf(error)}. Try again.` };
};
