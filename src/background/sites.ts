import { type Result, success } from "../core/result";
import { toFailure } from "../messages/errors";
import { browser } from "../platform/browser";
import { hasRegisteredScripts } from "../platform/features";
import { readSettings } from "../platform/settings";
import { injectGate } from "./inject";

const scriptId = "added-sites";

const patternOf = (host: string): string => `https://${host}/*`;

/** Sites that the reader added and whose permission still stands. */
const grantedPatterns = async (hosts: string[]): Promise<string[]> => {
  const checked = await Promise.all(
    hosts.map(async (host) => ({
      pattern: patternOf(host),
      granted: await browser.permissions.contains({ origins: [patternOf(host)] }).catch(() => false),
    })),
  );
  return checked
    .filter(({ granted }) => granted)
    .map(({ pattern }) => pattern)
    .sort();
};

const register = async (matches: string[]): Promise<void> => {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (JSON.stringify(registered[0]?.matches ?? []) === JSON.stringify(matches)) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: scriptId, matches, js: ["gate.js"], runAt: "document_idle" }]);
  // What is registered reaches only pages that are opened later, and the reader may have opened one already.
  await injectGate(matches);
};

let queue: Promise<unknown> = Promise.resolve();

/** Registers the gate on added sites as they are now: an update of the extension clears what was registered. */
export const registerAddedSites = (): Promise<Result<null>> => {
  const next = queue.then(async (): Promise<Result<null>> => {
    if (!hasRegisteredScripts()) return success(null);
    const { settings, problem } = await readSettings();
    if (problem) return problem;
    try {
      await register(await grantedPatterns(settings.addedSites));
      return success(null);
    } catch (error) {
      return toFailure(error);
    }
  });
  queue = next;
  return next;
};
