import type { ArticleText } from "../article";
import { claimsIn } from "../match/match";
import { buildMatcher, type Matcher, openMatcher } from "../match/matcher";
import { eachSentence } from "../match/read-article";
import type { MatchedClaim } from "../match/types";
import { remember } from "../memo";
import type { LoadedStory, StoryEntry, StoryIndex } from "../pack/load";
import { type Detection, detectStory, isOutsideSpan, outsideSpan, type Seen, seenIn } from "./detect";
import { shortlist } from "./shortlist";

/** A story the page may be about, with what was found. */
export interface Candidate extends Detection {
  loaded: LoadedStory;
  claims: MatchedClaim[];
}

const matcherOf: (loaded: LoadedStory) => Matcher = remember(({ story, matcher }) =>
  matcher ? openMatcher(matcher) : buildMatcher(story, story.language),
);

function look(loaded: LoadedStory, article: ArticleText): Candidate {
  const { story } = loaded;
  if (isOutsideSpan(story, article)) return { loaded, claims: [], ...outsideSpan(story, article) };
  const matcher = matcherOf(loaded);
  const claims: MatchedClaim[] = [];
  const seen: Seen[] = [];
  // A sentence is let go when the next one was read: of a page that is kept whole, most would have to be collected.
  eachSentence(matcher, article, (sentence, before) => {
    claims.push(...claimsIn(matcher, sentence, before));
    seen.push(seenIn(story.about, sentence, before));
  });
  return { loaded, claims, ...detectStory(story, matcher, article, seen, claims) };
}

const better = (a: Candidate, b: Candidate): number => Number(b.onStory) - Number(a.onStory) || b.score - a.score;

/** The few stories worth reading for a page: in its language (in any where it names none), with their words on it. */
export function storiesFor(index: StoryIndex, article: ArticleText): StoryEntry[] {
  const language = article.language?.split("-")[0]?.toLowerCase();
  const speaks = ({ head }: StoryEntry): boolean => language === undefined || head.language.split("-")[0] === language;
  return shortlist(index, article, speaks);
}

/** The story that a page is most likely about, with its claims; null where there is none to choose from. */
export const chooseStory = (stories: LoadedStory[], article: ArticleText): Candidate | null =>
  stories.map((loaded) => look(loaded, article)).sort(better)[0] ?? null;
