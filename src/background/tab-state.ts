import { type Result, success } from "../core/result";
import { callTab } from "../messages/call";
import type { PageState } from "../messages/protocol";
import { browser } from "../platform/browser";
import { showBadge } from "./badge";

const nothing = (kind: PageState["kind"], reason: string): Result<PageState> =>
  success({ kind, claims: 0, conflicts: 0, reason });

/** A page without a visit: why. An address is visible only where a permission covers it. */
const withoutVisit = async (tabId: number): Promise<Result<PageState>> => {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return nothing("off", "no-tab");
  if (!tab.url) return nothing("off", "not-listed");
  if (!/^https?:/.test(tab.url)) return nothing("off", "restricted");
  const { origin } = new URL(tab.url);
  const listed = await browser.permissions.contains({ origins: [`${origin}/*`] }).catch(() => false);
  return listed ? nothing("off-story", "off-story") : nothing("off", "not-listed");
};

/** What a tab shows, as its visit says; where none runs, the reason. */
export const tabState = async (tabId: number): Promise<Result<PageState>> => {
  const answer = await callTab(tabId, "describe", {}, 1000);
  if (answer.ok) return answer;
  if (answer.code === "loading" || answer.code === "timeout") return nothing("loading", "loading");
  return withoutVisit(tabId);
};

const leave = async (tabId: number): Promise<void> => {
  const answer = await callTab(tabId, "leave", {}, 1000);
  if (answer.ok) await showBadge(tabId, { kind: "off", claims: 0, conflicts: 0, reason: "not-listed" });
};

/**
 * Every open visit reads again, or ends where its site may no longer be read: such a tab hides its address from us.
 * Pages without a visit do not answer, and need not.
 */
export const refreshAll = async (): Promise<void> => {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id, url }) => id !== undefined && (url ? callTab(id, "refresh", {}, 1000) : leave(id))),
  );
};
