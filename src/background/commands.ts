import { callTab } from "../messages/call";
import type { Tabs } from "../platform/browser";
import { browser } from "../platform/browser";
import { injectVisit } from "./inject";

const activeTab = async (): Promise<number | undefined> =>
  (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;

/** Keyboard commands. On a page without a visit the key press starts one: it is the reader's permission to read. */
export const onCommand = async (command: string, tab?: Tabs.Tab): Promise<void> => {
  const tabId = tab?.id ?? (await activeTab());
  if (tabId === undefined) return;
  const answer =
    command === "open-claim" ? await callTab(tabId, "openAtCaret", {}) : await callTab(tabId, "togglePanel", {});
  if (!answer.ok && answer.code === "no-receiver") await injectVisit(tabId);
};
