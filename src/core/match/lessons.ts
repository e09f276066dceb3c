import { hash32 } from "../hash";
import { byCues } from "./match-sentence";
import type { Matcher } from "./matcher";
import { featuresOf } from "./model/features";
import type { Lesson } from "./model/train";
import { readArticle } from "./read-article";
import type { Example } from "./types";

/**
 * Cues were written beside many of the examples and hold in them more often than in a text nobody has seen. For this
 * share of the examples the classifiers are not told what the cues found, so that they don't lean on them too much.
 */
const withoutCues = 0.3;

const isTold = (text: string): boolean => hash32(text) / 2 ** 32 >= withoutCues;

/** What the classifiers learn from an example: its own first sentence, pronouns resolved by the one before. */
export function lessonsOf(matcher: Matcher, { before, text, published, positions }: Example): Lesson[] {
  const paragraphs = [before ?? "", text].filter(Boolean).map((line) => ({ text: line, role: "text" as const }));
  const sentences = readArticle(matcher, { published, paragraphs });
  const at = sentences.findIndex(({ paragraph }) => paragraph === paragraphs.length - 1);
  const read = sentences[at]?.read;
  if (!read || read.question) return [];
  const found = isTold(text) ? byCues(matcher, read, sentences[at - 1]?.read ?? null).keys() : [];
  return [{ features: featuresOf(read, matcher.lexicon.groups, found), positions }];
}
