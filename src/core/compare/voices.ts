import { remember } from "../memo";
import { originsById } from "../pack/lookup";
import type { IndexedArticle, Origin, PackFacts, Question, Report, Role, Story } from "../pack/types";

/** What is known of an article beside its reports. */
export type ArticleFacts = Omit<IndexedArticle, "reports">;

/** A question without its answers. */
export type QuestionFacts = Omit<Question, "positions">;

/** One article's report of one position, from one origin. */
export interface Voice {
  article: ArticleFacts;
  report: Omit<Report, "paragraph" | "sentence">;
}

/** The article's own text says more about the article than what stands beside it. */
const roleRank: Record<Role, number> = { text: 0, headline: 1, caption: 2, link: 3 };

/** Whether a report says where its information comes from; an outlet's own account does not. */
export const namesOrigin = (origins: Map<string, Origin>, report: Pick<Report, "origin">): boolean =>
  origins.get(report.origin)?.kind !== "outlet";

/**
 * What an article says on one position: one report an origin, from the article's text where it stands there. Where
 * one names its origin, those that name none repeat it and add nothing.
 */
function essential(reports: Report[], origins: Map<string, Origin>): Report[] {
  const ranked = reports
    .map((report, index) => ({ report, index }))
    .sort((a, b) => roleRank[a.report.role] - roleRank[b.report.role] || a.index - b.index)
    .map(({ report }) => report);
  const inText = ranked.filter(({ role }) => role !== "link");
  const usable = inText.length > 0 ? inText : ranked;
  const named = usable.filter((report) => namesOrigin(origins, report));
  const byOrigin = new Map<string, Report>();
  for (const report of named.length > 0 ? named : usable)
    if (!byOrigin.has(report.origin)) byOrigin.set(report.origin, report);
  return [...byOrigin.values()];
}

function byPosition(reports: Report[]): Map<string, Report[]> {
  const groups = new Map<string, Report[]>();
  for (const report of reports) groups.set(report.position, [...(groups.get(report.position) ?? []), report]);
  return groups;
}

const inOrder = (a: IndexedArticle, b: IndexedArticle): number =>
  a.published === b.published ? (a.id < b.id ? -1 : 1) : a.published < b.published ? -1 : 1;

const tables = remember((_pack: PackFacts) => new WeakMap<Story, Map<string, Voice[]>>());

/** Who reports each position of a story, the earliest article first. Worked out when first asked for. */
export function voicesByPosition(pack: PackFacts, story: Story): Map<string, Voice[]> {
  const known = tables(pack).get(story);
  if (known) return known;
  const voices = new Map<string, Voice[]>();
  const origins = originsById(pack);
  for (const article of [...story.articles].sort(inOrder))
    for (const [position, reports] of byPosition(article.reports)) {
      const list = voices.get(position) ?? [];
      voices.set(position, list);
      for (const report of essential(reports, origins)) list.push({ article, report });
    }
  tables(pack).set(story, voices);
  return voices;
}

const shared = remember((_pack: PackFacts) => new WeakMap<Story, string[]>());

/** Positions that more than one outlet reports, in the order of the story's questions. */
export function sharedPositions(pack: PackFacts, story: Story): string[] {
  const known = shared(pack).get(story);
  if (known) return known;
  const all = voicesByPosition(pack, story);
  const positions = story.questions.flatMap((question) => question.positions.map(({ id }) => id));
  const found = positions.filter((position) => {
    const voices = all.get(position) ?? [];
    return voices.some(({ article }) => article.outlet !== voices[0]?.article.outlet);
  });
  shared(pack).set(story, found);
  return found;
}
