import type { ArticleText } from "../article";
import { matchRead } from "../match/match";
import { buildMatcher, type Matcher } from "../match/matcher";
import { readArticle } from "../match/read-article";
import type { MatchedClaim } from "../match/types";
import { remember } from "../memo";
import type { LoadedStory, PackIndex } from "../pack/load";
import type { Story } from "../pack/types";
import { type Detection, detectStory } from "./detect";
import { gateMatches } from "./gate";

/** A story the page may be about, with what was found. */
export interface Candidate extends Detection {
  loaded: LoadedStory;
  claims: MatchedClaim[];
}

const matcherOf: (story: Story) => Matcher = remember((story) => buildMatcher(story, story.language));

const gateStories = remember((index: PackIndex) =>
  [...index.stories.values()].map((loaded) => ({ story: loaded.story.id, groups: loaded.story.about.gate, loaded })),
);

const textOf = ({ title, paragraphs }: ArticleText): string =>
  [title, ...paragraphs.map(({ text }) => text)].join("\n");

function look(loaded: LoadedStory, article: ArticleText): Candidate {
  const matcher = matcherOf(loaded.story);
  const sentences = readArticle(matcher, article);
  const claims = matchRead(matcher, sentences);
  return { loaded, claims, ...detectStory(loaded.story, matcher, article, sentences, claims) };
}

const better = (a: Candidate, b: Candidate): number => Number(b.onStory) - Number(a.onStory) || b.score - a.score;

/**
 * The story that a page is most likely about, with its claims; null where no story has its words on the page. Only
 * stories in the page's language are looked at, all where the page names none.
 */
export function chooseStory(index: PackIndex, article: ArticleText): Candidate | null {
  const language = article.language?.split("-")[0]?.toLowerCase();
  return (
    gateMatches(gateStories(index), textOf(article))
      .filter(({ loaded }) => language === undefined || loaded.story.language.split("-")[0] === language)
      .map(({ loaded }) => look(loaded, article))
      .sort(better)[0] ?? null
  );
}
