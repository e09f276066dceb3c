import type { ArticleText } from "../article";
import type { Matcher } from "../match/matcher";
import { readSentence } from "../match/read";
import type { PlacedSentence } from "../match/read-article";
import type { ReadSentence } from "../match/sentence";
import type { MatchedClaim } from "../match/types";
import type { About, Story } from "../pack/types";

/** What was found about a page and a story; `score` is 0 to 1, on the story from `threshold`. */
export interface Detection {
  onStory: boolean;
  score: number;
  why: string[];
}

/** Off-story pages of the development set stay below .55 even without their date, its thinnest story pages lie above .65. */
export const threshold = 0.6;

function has({ byConcept }: ReadSentence, concepts: string[]): boolean {
  for (const concept of concepts) if (byConcept.has(concept)) return true;
  return false;
}

const groupsIn = (sentence: ReadSentence, about: About): number =>
  about.core.filter((group) => has(sentence, group)).length;

/** All groups in one sentence, or most of them in it and the rest in the one before; and no rival thing that explains them. */
function isCore(about: About, sentence: ReadSentence, before: ReadSentence | null): boolean {
  if (has(sentence, about.rivals)) return false;
  const own = about.core.map((group) => has(sentence, group));
  if (own.every(Boolean)) return true;
  if (before === null || has(before, about.rivals) || own.filter(Boolean).length < about.core.length - 1) return false;
  return about.core.every((group, i) => own[i] || has(before, group));
}

/** No reporter's paragraph goes on for so many words a full stop. */
const wordsInARow = 45;

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)));

/** Pieces between white space. */
function wordCount(text: string): number {
  let count = 1;
  for (let at = 0, before = false; at < text.length; at++) {
    const space = isSpace(text.charCodeAt(at));
    if (space && !before) count++;
    before = space;
  }
  return count;
}

const stopCount = (text: string): number => text.match(/[.!?…]["'”’)]*(?=\s|$)/g)?.length ?? 0;

/** Few paragraphs are so long that their full stops have to be counted. */
function isRunOn(text: string): boolean {
  const words = wordCount(text);
  return words > wordsInARow && words > wordsInARow * (1 + stopCount(text));
}

/** A list of headlines has many lines that are no sentences, or, where a page runs them together, few full stops. */
function looksLikeIndex(article: ArticleText): boolean {
  const lines = article.paragraphs.filter((p) => p.role === "text").map(({ text }) => text);
  const runOn = lines.filter(isRunOn);
  if (runOn.join(" ").length > lines.join(" ").length / 2) return true;
  if (lines.length < 6) return false;
  const bare = lines.filter((text) => !/[.!?…]["'”’)]*\s*$/.test(text) || text.length < 60).length;
  return bare / lines.length > 0.6;
}

/** Whether a page is dated outside the story's time; an undated one is not. */
export const isOutsideSpan = ({ span }: Story, { published }: ArticleText): boolean =>
  published !== null && (published < span.from || published > span.to);

/** What is said of a page outside the story's time, whatever it says. */
export const outsideSpan = ({ span }: Story, { published }: ArticleText): Detection => ({
  onStory: false,
  score: 0,
  why: [`published ${published}, outside ${span.from} to ${span.to}`],
});

/** What the choice of a story keeps of a sentence. */
export interface Seen extends Pick<PlacedSentence, "paragraph" | "start" | "role"> {
  isCore: boolean;
  /** It has what sets this story apart from its like in other years. */
  isSet: boolean;
}

/** What the choice of a story keeps of a sentence that was read after `before`. */
export const seenIn = (
  about: About,
  { paragraph, start, role, read }: PlacedSentence,
  before: ReadSentence | null,
): Seen => ({ paragraph, start, role, isCore: isCore(about, read, before), isSet: has(read, about.setting) });

interface Evidence {
  title: number;
  rivalTitle: boolean;
  /** Paragraphs, counted over the page's own text, that are about the story's core, and those about its side. */
  core: number[];
  side: number[];
  /** Paragraphs that answer a question which a page of the story may open with. */
  lead: number[];
  /** Different answers to the story's core questions. */
  positions: number;
  paragraphs: number;
}

/** Sentences of the page that take positions on the given questions, as `paragraph:start`. */
function placesOf(claims: MatchedClaim[], questions: string[]): Set<string> {
  return new Set(
    claims.filter((c) => c.role !== "link" && questions.includes(c.question)).map((c) => `${c.paragraph}:${c.at[0]}`),
  );
}

/**
 * Answers to the story's questions count only on a page that brings its subjects together: in one sentence, or, where a
 * columnist keeps them apart, by this many different answers.
 */
const manyAnswers = 4;

function gather(
  story: Story,
  matcher: Matcher,
  article: ArticleText,
  sentences: Seen[],
  claims: MatchedClaim[],
): Evidence {
  const { about } = story;
  const title = readSentence(matcher.lexicon, article.title, article.published);
  const coreClaims = placesOf(claims, about.coreQuestions);
  const sideClaims = placesOf(claims, about.sideQuestions);
  const leadClaims = placesOf(claims, about.leadQuestions);
  const order = new Map<number, number>();
  const whole = new Set<number>();
  const core = new Set<number>();
  const side = new Set<number>();
  const lead = new Set<number>();
  for (const { paragraph, start, isCore } of sentences.filter(({ role }) => role !== "link")) {
    if (!order.has(paragraph)) order.set(paragraph, order.size);
    const index = order.get(paragraph) ?? 0;
    const place = `${paragraph}:${start}`;
    if (isCore) whole.add(index);
    if (coreClaims.has(place) || whole.has(index)) core.add(index);
    else if (sideClaims.has(place)) side.add(index);
    if (leadClaims.has(place)) lead.add(index);
  }
  const positions = new Set(claims.filter((c) => about.coreQuestions.includes(c.question)).map((c) => c.position)).size;
  return {
    title: groupsIn(title, about) / about.core.length,
    rivalTitle: has(title, about.rivals),
    core: whole.size > 0 || positions >= manyAnswers ? [...core] : [],
    side: [...side].filter((p) => !core.has(p)),
    lead: [...lead],
    positions,
    paragraphs: order.size,
  };
}

/** What stands at the top says what a page is about; a first mention further down is a passing one. */
function leadOf({ core, lead }: Evidence): number {
  const first = Math.min(...core);
  if (first <= 1) return 1;
  return lead.some((paragraph) => paragraph <= 1) ? 0.5 : first === 2 ? 0.4 : 0;
}

function leadSays(lead: number): string {
  if (lead === 1) return "the first paragraphs are about it";
  return lead === 0.5 ? "the first paragraphs are about its occasion" : "the first paragraphs are about something else";
}

/** Weights found on the development set: the top of the page counts as much as all that follows. */
function scoreOf(evidence: Evidence): number {
  const { title, core, side, paragraphs, positions, rivalTitle } = evidence;
  const share = (core.length + side.length / 2) / paragraphs;
  const score =
    0.2 * title +
    0.3 * leadOf(evidence) +
    0.25 * Math.min(1, share * 2) +
    0.25 * Math.min(1, (positions + core.length / 2) / 4);
  return rivalTitle && title < 1 ? score * 0.6 : score;
}

/**
 * Whether a page is mainly about a story: by its title, its first paragraphs and how much of its text comes back
 * to it, never by words that merely occur. A list of headlines is not.
 */
export function detectStory(
  story: Story,
  matcher: Matcher,
  article: ArticleText,
  sentences: Seen[],
  claims: MatchedClaim[],
): Detection {
  const { about } = story;
  const evidence = gather(story, matcher, article, sentences, claims);
  if (about.setting.length > 0 && !sentences.some(({ isSet }) => isSet))
    return { onStory: false, score: 0, why: ["nothing sets it in this story's time"] };
  if (evidence.core.length === 0)
    return { onStory: false, score: 0, why: ["no sentence brings the story's subjects together"] };
  if (looksLikeIndex(article)) return { onStory: false, score: 0.1, why: ["a list of headlines, not an article"] };
  const score = Math.round(scoreOf(evidence) * 100) / 100;
  const why = [
    `${Math.round(evidence.title * 100)} % of the subjects in the title`,
    leadSays(leadOf(evidence)),
    `${evidence.core.length} of ${evidence.paragraphs} paragraphs come back to it, with ${evidence.positions} positions`,
  ];
  return { onStory: score >= threshold, score, why };
}
