import type { IndexedArticle, Pack, Report, Story } from "../../core/pack/types";
import { copiedWords, countWords, longestQuote, mostQuoted } from "./wording";

/** Files of one pack's seeds, below their folder. */
const articleFile = (story: Story, article: IndexedArticle): string =>
  `stories/${story.id}/articles/${article.id}.json`;

const mostInAnchor = 5;

function anchorMistakes({ anchor }: Report): string[] {
  return (["start", "end"] as const).flatMap((side) => {
    const words = countWords(anchor[side]);
    return words > mostInAnchor ? [`anchor.${side}: expected at most ${mostInAnchor} words, got ${words}`] : [];
  });
}

function wordingMistakes(report: Report, article: IndexedArticle): string[] {
  const quote = longestQuote(report.says);
  const copied = copiedWords(report.says, article);
  return [
    ...(quote > mostQuoted ? [`says: expected quotations of at most ${mostQuoted} words, got ${quote}`] : []),
    ...(copied ? [`says: expected your own words, got "${copied}" as the article has it`] : []),
  ];
}

function originMistakes(report: Report, article: IndexedArticle, dates: Map<string, string | null>): string[] {
  const said = dates.get(report.origin) ?? "";
  const last = article.updated ?? article.published;
  return said > last ? [`origin: expected one dated ${last} or earlier, got "${report.origin}" of ${said}`] : [];
}

const placeOf = ({ paragraph, sentence }: Report): number => paragraph * 100_000 + sentence;

const sameness = ({ position, paragraph, sentence, role, anchor }: Report): string =>
  [position, paragraph, sentence, role, anchor.start].join(" ");

/** What one report must be beside those before it: later in the text, and another. */
function orderMistakes(report: Report, before: Report[]): string[] {
  const last = before.at(-1);
  return [
    ...(last && placeOf(report) < placeOf(last) ? ["expected the reports in the order of the text"] : []),
    ...(before.some((other) => sameness(other) === sameness(report))
      ? ["expected each report once, got it twice"]
      : []),
  ];
}

function articleMistakes(article: IndexedArticle, dates: Map<string, string | null>): string[] {
  return article.reports.flatMap((report, i) => {
    const fields = [
      ...anchorMistakes(report),
      ...wordingMistakes(report, article),
      ...originMistakes(report, article, dates),
    ];
    const at = `reports[${i}] (${report.position})`;
    return [
      ...fields.map((text) => `${at}.${text}`),
      ...orderMistakes(report, article.reports.slice(0, i)).map((text) => `${at}: ${text}`),
    ];
  });
}

function unusedOrigins(pack: Pack): string[] {
  const articles = pack.stories.flatMap((story) => story.articles);
  const used = new Set(
    articles.flatMap(({ reports, wires }) => [...wires, ...reports.flatMap(({ origin, via }) => [origin, ...via])]),
  );
  return pack.origins
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => `origins.json: ${id}: expected a report or a wire credit that names it, found none`);
}

/** What the schema can't say and every seed file keeps to; "file: field: expected …" lines, file below the seeds. */
export function ruleMistakes(pack: Pack): string[] {
  const dates = new Map(pack.origins.map(({ id, date }) => [id, date]));
  const inArticles = pack.stories.flatMap((story) =>
    story.articles.flatMap((article) =>
      articleMistakes(article, dates).map((text) => `${articleFile(story, article)}: ${text}`),
    ),
  );
  return [...unusedOrigins(pack), ...inArticles];
}

/** What is allowed, but leaves something undone. */
export function ruleNotes(pack: Pack): string[] {
  return pack.stories.flatMap((story) => {
    const found = new Set(story.cues.map(({ position }) => position));
    const positions = story.questions.flatMap((question) => question.positions);
    return [
      ...positions
        .filter(({ id }) => !found.has(id))
        .map(({ id }) => `stories/${story.id}/cues: ${id} has no cue, so no page is found to report it`),
      ...story.articles
        .filter(({ fingerprint }) => fingerprint === "")
        .map((article) => `${articleFile(story, article)}: no fingerprint, so copies of this article count as voices`),
      ...story.articles
        .filter(({ reports }) => reports.length === 0)
        .map((article) => `${articleFile(story, article)}: no reports yet, so it says nothing`),
    ];
  });
}
