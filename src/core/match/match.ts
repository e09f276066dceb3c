import type { ArticleText } from "../article";
import { questionOf } from "../pack/lookup";
import { type Taken, takenBy } from "./match-sentence";
import type { Matcher } from "./matcher";
import { type PlacedSentence, readArticle } from "./read-article";
import type { ReadSentence } from "./sentence";
import { sortBy } from "./sorted";
import { speakerOf } from "./speaker";
import type { MatchedClaim } from "./types";

const offsets = (sentence: ReadSentence, [first, last]: [number, number]): [number, number] => [
  sentence.tokens[first]?.start ?? 0,
  sentence.tokens[last]?.end ?? 0,
];

/** Sorted, without overlaps: what the interface marks. */
function evidenceOf(sentence: ReadSentence, taken: Taken): [number, number][] {
  const spans = sortBy(
    taken.tokens.map((range) => offsets(sentence, range)),
    ([start]) => start,
  );
  // In place: a list that grows takes room for more, and a page keeps thousands of these.
  let kept = 0;
  for (const span of spans) {
    const last = kept > 0 ? spans[kept - 1] : undefined;
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else spans[kept++] = span;
  }
  spans.length = kept;
  return spans;
}

function claimOf(taken: Taken, placed: PlacedSentence, speaker: string | null): MatchedClaim {
  const { read, paragraph, start, role } = placed;
  const evidence = evidenceOf(read, taken);
  const matched = evidence.map(([from, to]) => read.text.slice(from, to)).join(" · ");
  return {
    paragraph,
    sentence: read.text,
    at: [start, start + read.text.length],
    role,
    question: questionOf(taken.position),
    position: taken.position,
    score: taken.score,
    why: speaker ? [`matched: ${matched}`, `said by ${speaker}`] : [`matched: ${matched}`],
    evidence,
    speaker,
  };
}

/** The positions that one sentence takes. */
export function claimsIn(matcher: Matcher, sentence: PlacedSentence, before: ReadSentence | null): MatchedClaim[] {
  const taken = takenBy(matcher, sentence.read, before);
  if (taken.length === 0) return [];
  const speaker = speakerOf(sentence.read);
  return taken.map((each) => claimOf(each, sentence, speaker));
}

/** Every (sentence, position) pair of sentences already read, in reading order. */
export const matchRead = (matcher: Matcher, sentences: PlacedSentence[]): MatchedClaim[] =>
  sentences.flatMap((sentence, i) => claimsIn(matcher, sentence, sentences[i - 1]?.read ?? null));

/** Every (sentence, position) pair of an article, in reading order. */
export const matchArticle = (
  matcher: Matcher,
  article: Pick<ArticleText, "paragraphs" | "published">,
): MatchedClaim[] => matchRead(matcher, readArticle(matcher, article));
