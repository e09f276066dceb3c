import type { ArticleText } from "../article";
import type { Role } from "../pack/types";
import { sentencesOf } from "../text/sentences";
import { type Discourse, nobody, resolvePronouns } from "./discourse";
import type { Matcher } from "./matcher";
import { readSentence } from "./read";
import type { ReadSentence } from "./sentence";

/** A sentence of the article, read once for everything that is asked of it. */
export interface PlacedSentence {
  paragraph: number;
  /** Where it starts in its paragraph. */
  start: number;
  role: Role;
  read: ReadSentence;
}

/** More sentences than any article has; the rest of an endless page is not read. */
const mostSentences = 2_000;

type Article = Pick<ArticleText, "paragraphs" | "published">;

/**
 * Reads an article's sentences in order, each beside the one before, and keeps none: at most 2,000, and 20,000 UTF-16
 * units of a paragraph.
 */
export function eachSentence(
  matcher: Matcher,
  article: Article,
  take: (sentence: PlacedSentence, before: ReadSentence | null) => void,
): void {
  let count = 0;
  let discourse: Discourse = nobody;
  let before: ReadSentence | null = null;
  for (const [paragraph, { text, role }] of article.paragraphs.entries()) {
    for (const span of sentencesOf(text, matcher.language)) {
      if (count++ >= mostSentences) return;
      const read = readSentence(matcher.lexicon, text.slice(span.start, span.end), article.published);
      discourse = resolvePronouns(read, matcher.lexicon, discourse);
      take({ paragraph, start: span.start, role, read }, before);
      before = read;
    }
  }
}

/** All sentences of an article. */
export function readArticle(matcher: Matcher, article: Article): PlacedSentence[] {
  const sentences: PlacedSentence[] = [];
  eachSentence(matcher, article, (sentence) => sentences.push(sentence));
  return sentences;
}
