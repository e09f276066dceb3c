import type { ArticleText } from "../../core/article";
import { matchArticle } from "../../core/match/match";
import { buildMatcher } from "../../core/match/matcher";
import type { MatchedClaim } from "../../core/match/types";
import type { Report, Story } from "../../core/pack/types";
import { sentencesOf } from "../../core/text/sentences";

/** Enough words to find a passage by, few enough to be no quotation. */
const anchorWords = 4;

const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/** The first and last words of a sentence. */
function anchorOf(sentence: string): Report["anchor"] {
  const words = bare(sentence).split(/\s+/);
  const count = Math.max(1, Math.min(anchorWords, Math.floor(words.length / 2)));
  return { start: bare(words.slice(0, count).join(" ")), end: bare(words.slice(-count).join(" ")) };
}

function draft({ position, paragraph, at, role, sentence }: MatchedClaim, article: ArticleText, story: Story): Report {
  const text = article.paragraphs[paragraph]?.text ?? "";
  const number = sentencesOf(text, story.language).findIndex(({ start }) => start === at[0]);
  const place = { paragraph, sentence: Math.max(0, number) };
  return { position, says: "", ...place, origin: "", via: [], role, anchor: anchorOf(sentence) };
}

/**
 * What the cues find in a text, as reports to be looked through: `says` and `origin` are left empty, because only who
 * has read the article knows them, and the check names every one that is.
 */
export function draftReports(article: ArticleText, story: Story): Report[] {
  const claims = matchArticle(buildMatcher(story, story.language), article);
  return claims
    .map((claim) => draft(claim, article, story))
    .sort((a, b) => a.paragraph - b.paragraph || a.sentence - b.sentence);
}
