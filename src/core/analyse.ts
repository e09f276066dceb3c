import type { ArticleText } from "./article";
import { type ReportSettings, reportOnStory } from "./compare/report";
import type { Outcome, PageReport } from "./compare/types";
import { type LoadedStory, type PackIndex, type StoryEntry, type StoryIndex, storyIndex } from "./pack/load";
import { outletOf } from "./pack/outlet-of";
import { type Candidate, chooseStory, storiesFor } from "./story/choose";

const isUnreadable = ({ paragraphs }: ArticleText): boolean => paragraphs.every(({ text }) => text.trim() === "");

/** Whether the page names a language that no story has. */
function isForeign(index: StoryIndex, { language }: ArticleText): boolean {
  if (language === null || index.stories.size === 0) return false;
  const base = language.split("-")[0]?.toLowerCase();
  return [...index.stories.values()].every(({ head }) => head.language.split("-")[0] !== base);
}

/** Nothing to show: no claims, nothing missing, and why. */
function emptyReport(index: StoryIndex, article: ArticleText, outcome: Outcome, nearest: Candidate | null): PageReport {
  const { url, title, published, language, completeness, paragraphs } = article;
  const outlet = outletOf(index, url);
  const { id, name, short, initials, country } = outlet ?? { id: "", name: "", short: "", initials: "", country: "" };
  return {
    url,
    outcome,
    story: {
      id: null,
      title: null,
      onStory: false,
      score: nearest?.score ?? 0,
      why: nearest?.why ?? [],
      indexEnds: null,
    },
    article: {
      title,
      outlet: outlet?.id ?? null,
      published,
      language,
      paragraphs: paragraphs.length,
      completeness,
      indexed: null,
      copyOf: null,
    },
    claims: [],
    missing: [],
    texts: {
      questions: {},
      positions: {},
      outlets: outlet ? { [id]: { name, short, initials, country } } : {},
      origins: {},
      articles: {},
      relations: {},
    },
    timings: { extractMs: 0, analyseMs: 0 },
  };
}

/** The stories that must be read before a page is analysed; few, and mostly none or one. */
export const storiesToRead = (index: StoryIndex, article: ArticleText): StoryEntry[] =>
  isUnreadable(article) || isForeign(index, article) ? [] : storiesFor(index, article);

/** The story that a page is about, to be reported on with its lists, or the report of a page about none. */
export type Choice = { chosen: Candidate } | { empty: PageReport };

/** Of the stories that `storiesToRead` named, the one that the page is about. Their lists need not be there yet. */
export function choose(index: StoryIndex, stories: LoadedStory[], article: ArticleText): Choice {
  if (isUnreadable(article)) return { empty: emptyReport(index, article, "unreadable", null) };
  if (isForeign(index, article)) return { empty: emptyReport(index, article, "language", null) };
  const chosen = chooseStory(stories, article);
  return chosen?.onStory ? { chosen } : { empty: emptyReport(index, article, "off-story", chosen) };
}

/**
 * What other outlets report beside each claim of a page. Pure and deterministic; reads the page's own text only. A page
 * that is about no known story, in another language or without text gives an empty report that says which. The
 * timings are left at 0 for the caller to fill in.
 */
export function analyse(index: PackIndex, article: ArticleText, settings: ReportSettings): PageReport {
  const heads = storyIndex(index);
  const stories = storiesToRead(heads, article).flatMap(({ head }) => index.stories.get(head.id) ?? []);
  const choice = choose(heads, stories, article);
  return "empty" in choice ? choice.empty : reportOnStory(article, choice.chosen, settings);
}
