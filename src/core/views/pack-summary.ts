import type { Pack, Story } from "../pack/types";
import type { PackSummary } from "./types";

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

const storySummary = ({ id, title, span, indexEnds, articles, questions }: Story): PackSummary["stories"][number] => ({
  id,
  title,
  from: span.from,
  to: span.to,
  indexEnds,
  articles: articles.length,
  reports: sum(articles.map(({ reports }) => reports.length)),
  positions: sum(questions.map(({ positions }) => positions.length)),
});

/** A pack as a row in a list: what it covers, and how much. */
export const packSummary = (pack: Pack, bundled: boolean): PackSummary => ({
  id: pack.id,
  title: pack.title,
  version: pack.version,
  bundled,
  stories: pack.stories.map(storySummary),
});
