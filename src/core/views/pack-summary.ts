import type { Pack, Story } from "../pack/types";
import { reportCounts } from "./report-counts";
import type { PackSummary } from "./types";

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

const storySummary = (pack: Pack, story: Story): PackSummary["stories"][number] => ({
  id: story.id,
  title: story.title,
  from: story.span.from,
  to: story.span.to,
  indexEnds: story.indexEnds,
  articles: story.articles.length,
  reports: sum([...reportCounts(pack, story).values()]),
  positions: sum(story.questions.map(({ positions }) => positions.length)),
});

/** A pack as a row in a list: what it covers, and how much. */
export const packSummary = (pack: Pack, bundled: boolean): PackSummary => ({
  id: pack.id,
  title: pack.title,
  version: pack.version,
  bundled,
  stories: pack.stories.map((story) => storySummary(pack, story)),
});
