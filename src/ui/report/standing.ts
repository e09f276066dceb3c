import type { Claim, PageReport, Standing } from "../../core/compare/types";

/** Strongest first: the order of tags, of filters, and of cards by weight. */
export const standings: readonly Standing[] = [
  "conflict",
  "disputed",
  "differs",
  "agrees",
  "later",
  "only-here",
  "after-index",
];

/** Whether the article is dated after the last day the index knows; an undated one is not. */
export const isAfterIndex = ({ article, story }: Pick<PageReport, "article" | "story">): boolean =>
  article.published !== null && story.indexEnds !== null && article.published > story.indexEnds;

/** The one tag a claim leads with. A link's wording belongs to another article, so it never raises a conflict. */
export function standingOf(claim: Claim, afterIndex: boolean): Standing {
  if (claim.conflicting.length > 0 && claim.role !== "link") return "conflict";
  if (claim.disputing.length > 0) return "disputed";
  if (claim.differing.length > 0 || claim.conflicting.length > 0) return "differs";
  if (claim.corroborating.length > 0) return "agrees";
  if (claim.later.length > 0 || claim.earlier.length > 0) return "later";
  return afterIndex ? "after-index" : "only-here";
}
