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

/** Reads an article's sentences in order: at most 2,000, and 20,000 UTF-16 units of a paragraph. */
export function readArticle(
  matcher: Matcher,
  article: Pick<ArticleText, "paragraphs" | "published">,
): PlacedSentence[] {
  const sentences: PlacedSentence[] = [];
  let discourse: Discourse = nobody;
  for (const [paragraph, { text, role }] of article.paragraphs.entries()) {
    for (const span of sentencesOf(text, matcher.language)) {
      if (sentences.length >= mostSentences) return sentences;
      const read = readSentence(matcher.lexicon, text.slice(span.start, span.end), article.published);
      discourse = resolvePronouns(read, matcher.lexicon, discourse);
      sentences.push({ paragraph, start: span.start, role, read });
    }
  }
  return sentences;
}
