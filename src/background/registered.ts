import { type Result, success } from "../core/result";
import { toFailure } from "../messages/errors";
import { browser } from "../platform/browser";
import { hasRegisteredScripts } from "../platform/features";
import { readSettings } from "../platform/settings";
import { listedPatterns, runEverywhere } from "./inject";

/** A content script beside the manifest's; without matches it is registered nowhere. */
interface Script {
  id: string;
  file: "gate.js" | "imported.js";
  matches: string[];
}

const patternOf = (host: string): string => `https://${host}/*`;

/** Sites that the reader added and whose permission still stands. */
const grantedPatterns = async (hosts: string[]): Promise<string[]> => {
  const checked = await Promise.all(
    hosts.map(async (host) => ({
      pattern: patternOf(host),
      granted: await browser.permissions.contains({ origins: [patternOf(host)] }).catch(() => false),
    })),
  );
  return checked.filter(({ granted }) => granted).map(({ pattern }) => pattern);
};

/** Chromium gives patterns back in an order of its own. */
const areSame = (a: string[], b: string[]): boolean => JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());

const register = async ({ id, file, matches }: Script): Promise<void> => {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (areSame(registered[0]?.matches ?? [], matches)) return;
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id, matches, js: [file], runAt: "document_idle" }]);
  // What is registered reaches only pages that are opened later, and the reader may have opened one already.
  await runEverywhere(file, matches);
};

/** The gate on added sites; and wherever there is a gate the words of imported packs, where there are any. */
const wantedScripts = async (addedSites: string[]): Promise<Script[]> => {
  const added = await grantedPatterns(addedSites);
  const { gateWords } = await browser.storage.local.get("gateWords");
  const hasWords = Array.isArray(gateWords) && gateWords.length > 0;
  return [
    { id: "added-sites", file: "gate.js", matches: added },
    { id: "imported-words", file: "imported.js", matches: hasWords ? [...listedPatterns(), ...added] : [] },
  ];
};

let queue: Promise<unknown> = Promise.resolve();

/** Registers content scripts as they are wanted now: an update of the extension clears what was registered. */
export const registerScripts = (): Promise<Result<null>> => {
  const next = queue.then(async (): Promise<Result<null>> => {
    if (!hasRegisteredScripts()) return success(null);
    const { settings, problem } = await readSettings();
    if (problem) return problem;
    try {
      for (const script of await wantedScripts(settings.addedSites)) await register(script);
      return success(null);
    } catch (error) {
      return toFailure(error);
    }
  });
  queue = next;
  return next;
};
