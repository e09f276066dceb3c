import { type Result, success } from "../core/result";
import { toFailure } from "../messages/errors";
import { browser } from "../platform/browser";

const run = async (tabId: number, file: string): Promise<Result<null>> => {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [file] });
    return success(null);
  } catch (error) {
    return toFailure(error);
  }
};

/** Starts a visit in a tab's page; a visit that is there already steps down. */
export const injectVisit = (tabId: number): Promise<Result<null>> => run(tabId, "visit.js");

/** Brings the general extractor to a visit that asks for it. */
export const injectReader = (tabId: number): Promise<Result<null>> => run(tabId, "reader.js");

/**
 * Starts the gate in pages that were open before the extension was: Chromium leaves them alone, Firefox does not,
 * and a gate that is there already keeps the newer one out.
 */
export const injectGateEverywhere = async (): Promise<void> => {
  const { host_permissions: hosts } = browser.runtime.getManifest() as { host_permissions?: string[] };
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const tabs = await browser.tabs.query({ url: [...new Set([...(hosts ?? []), ...granted])] });
  await Promise.all(tabs.filter((tab) => !tab.discarded).map((tab) => tab.id !== undefined && run(tab.id, "gate.js")));
};
