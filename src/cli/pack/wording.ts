import { decodeWords } from "../../core/base64";
import { runsOf } from "../../core/compare/fingerprint";
import { remember } from "../../core/memo";
import type { IndexedArticle } from "../../core/pack/types";

/** More words in a row than this are somebody else's sentence. */
export const mostQuoted = 11;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export const countWords = (text: string): number => wordsOf(text).length;

/** The words of the longest quotation in a text. */
export const longestQuote = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, quoted]) => countWords(quoted ?? "")));

const runsIn = remember((article: IndexedArticle) => new Set(decodeWords(article.fingerprint)));

/**
 * Words in a row that a text has in common with an article, as far as its fingerprint shows; null where no twelve are.
 * The article's text itself is nowhere in the seeds.
 */
export function copiedWords(text: string, article: IndexedArticle): string | null {
  const words = wordsOf(text);
  const known = runsIn(article);
  for (let i = 0; i + mostQuoted < words.length; i++) {
    const passage = words.slice(i, i + mostQuoted + 1).join(" ");
    const runs = runsOf([passage]);
    if (runs.length > 0 && runs.every((run) => known.has(run))) return passage;
  }
  return null;
}
