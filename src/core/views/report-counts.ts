import { voicesByPosition } from "../compare/voices";
import type { Pack, Story } from "../pack/types";

/**
 * How many reports each article has, as cards, overview and search show them: what it says twice on one position from
 * one origin is one report.
 */
export function reportCounts(pack: Pack, story: Story): Map<string, number> {
  const counts = new Map<string, number>();
  for (const voices of voicesByPosition(pack, story).values())
    for (const { article } of voices) counts.set(article.id, (counts.get(article.id) ?? 0) + 1);
  return counts;
}
