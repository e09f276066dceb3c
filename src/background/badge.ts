import type { PageState } from "../messages/protocol";
import { browser } from "../platform/browser";
import { hasBadge } from "../platform/features";

const text = (key: string, ...values: string[]): string => browser.i18n.getMessage(key, values) || "Second Source";

const titleOf = (state: PageState): string => {
  if (state.kind === "off") return text("titleOff");
  if (state.kind === "failed") return text("titleFailed");
  if (state.kind !== "report") return text("extName");
  if (state.conflicts > 0) return text("titleConflicts", String(state.conflicts), String(state.claims));
  return state.claims > 0 ? text("titleClaims", String(state.claims)) : text("titleNoClaims");
};

/**
 * The toolbar button of one tab: the number of conflicts, and the state in words. The browser keeps both until the
 * tab loads another page, so nothing is remembered here.
 */
export const showBadge = async (tabId: number, state: PageState): Promise<void> => {
  if (!hasBadge()) return;
  const count = state.kind === "report" && state.conflicts > 0 ? String(state.conflicts) : "";
  await browser.action.setBadgeText({ tabId, text: count });
  await browser.action.setTitle({ tabId, title: titleOf(state) });
  if (count) await browser.action.setBadgeBackgroundColor({ tabId, color: "#b3261e" });
  if (count) await browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" });
};
