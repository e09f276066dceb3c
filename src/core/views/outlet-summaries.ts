import type { IndexedArticle, Pack } from "../pack/types";
import { reportCounts } from "./report-counts";
import type { OutletSummary } from "./types";

/** Every outlet of the packs once, by name; an outlet that stands in several packs is counted over all of them. */
export function outletSummaries(packs: Pack[]): OutletSummary[] {
  const byId = new Map<string, OutletSummary>();
  for (const pack of packs)
    for (const outlet of pack.outlets) if (!byId.has(outlet.id)) byId.set(outlet.id, empty(outlet));
  const seen = new Set<string>();
  for (const { article, reports } of packs.flatMap(countedArticles)) {
    const summary = byId.get(article.outlet);
    if (!summary || seen.has(article.id)) continue;
    seen.add(article.id);
    summary.reports += reports;
    if (summary.latest === null || article.published > summary.latest) summary.latest = article.published;
  }
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

const countedArticles = (pack: Pack): { article: IndexedArticle; reports: number }[] =>
  pack.stories.flatMap((story) => {
    const counts = reportCounts(pack, story);
    return story.articles.map((article) => ({ article, reports: counts.get(article.id) ?? 0 }));
  });

const empty = ({ id, name, initials, country, domains }: Pack["outlets"][number]): OutletSummary => ({
  id,
  name,
  initials,
  country,
  domains,
  reports: 0,
  latest: null,
});
