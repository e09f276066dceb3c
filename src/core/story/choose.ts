import type { ArticleText } from "../article";
import { matchRead } from "../match/match";
import { buildMatcher, type Matcher } from "../match/matcher";
import { readArticle } from "../match/read-article";
import type { MatchedClaim } from "../match/types";
import { remember } from "../memo";
import type { LoadedStory, PackIndex } from "../pack/load";
import type { Story } from "../pack/types";
import { type Detection, detectStory } from "./detect";
import { shortlist } from "./shortlist";

/** A story the page may be about, with what was found. */
export interface Candidate extends Detection {
  loaded: LoadedStory;
  claims: MatchedClaim[];
}

const matcherOf: (story: Story) => Matcher = remember((story) => buildMatcher(story, story.language));

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
  const speaks = ({ story }: LoadedStory): boolean =>
    language === undefined || story.language.split("-")[0] === language;
  const candidates = shortlist(index, article, speaks).map((loaded) => look(loaded, article));
  return candidates.sort(better)[0] ?? null;
}
