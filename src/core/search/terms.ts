import { normalise } from "../text/normalise";
import { stem } from "../text/stem";

/** Words that say nothing about which question is meant. */
const stops = new Set(
  "a an and are as at be been by did do does for from had has have how in into is it its of on or s that the their they this to was were what when where which who will with".split(
    " ",
  ),
);

/** A word, number or part of a name in a text, with its place. */
export interface Term {
  term: string;
  /** As the term, before it was stemmed. */
  word: string;
  start: number;
  end: number;
}

/** Terms of a text: lower case, without diacritics, stemmed; words that carry nothing left out. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const match of normalise(text).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const word = match[0].replace(/\p{M}+/gu, "");
    if (word !== "" && !stops.has(word))
      terms.push({ term: stem(word), word, start: match.index, end: match.index + match[0].length });
  }
  return terms;
}

/** Hyphenated words are found with and without their hyphens: "Amir-Abdollahian", "Amirabdollahian". */
export function indexTerms(text: string): string[] {
  const joined = (text.match(/[\p{L}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{N}]+)+/gu) ?? []).map((word) =>
    word.replace(/[-\u2010\u2011]/g, ""),
  );
  return [text, ...joined].flatMap((part) => termsOf(part).map(({ term }) => term));
}
