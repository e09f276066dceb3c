import type { PageReport } from "../core/compare/types";
import type { PageState } from "../messages/protocol";
import { pageCounts } from "../sidebar/mount";

const nothing = (kind: PageState["kind"], reason: string | null): PageState => ({
  kind,
  claims: 0,
  conflicts: 0,
  reason,
});

export const loadingState = nothing("loading", "loading");
export const offState = nothing("off", "off");
export const failedState = nothing("failed", "failed");

/** A page that has something to show: claims, or a plain word about a story page without any. */
export const isShown = (report: PageReport): boolean =>
  report.outcome === "claims" ||
  report.outcome === "no-claims" ||
  (report.outcome === "language" && report.story.onStory);

/** The toolbar's and the popup's view of a report: counted as the panel counts its cards. */
export const stateOf = (report: PageReport): PageState => {
  if (report.outcome !== "claims") {
    const kind = report.outcome === "no-claims" ? "report" : "off-story";
    return nothing(kind, report.outcome);
  }
  return { kind: "report", ...pageCounts(report), reason: null };
};
