import { hash32 } from "../hash";
import { byCues } from "./match-sentence";
import type { Matcher } from "./matcher";
import { featuresOf } from "./model/features";
import type { Lesson } from "./model/train";
import { readArticle } from "./read-article";
import type { Example } from "./types";

/**
 * Cues were written beside many of the examples and hold in them more often than in a text nobody has seen. For this
 * share of the examples the network is not told what the cues found, so that it does not lean on them too much.
 */
const withoutCues = 0.3;

const isTold = (text: string): boolean => hash32(text) / 2 ** 32 >= withoutCues;

/** What the network learns from an example: its own first sentence, pronouns resolved by the one before. */
export function lessonsOf(matcher: Matcher, { before, text, published, positions }: Example): Lesson[] {
  const paragraphs = [before ?? "", text].filter(Boolean).map((line) => ({ text: line, role: "text" as const }));
  const sentences = readArticle(matcher, { published, paragraphs });
  const at = sentences.findIndex(({ paragraph }) => paragraph === paragraphs.length - 1);
  const read = sentences[at]?.read;
  if (!read || read.question) return [];
  const earlier = sentences[at - 1]?.read ?? null;
  const found = isTold(text) ? byCues(matcher, read, earlier).keys() : [];
  return [{ features: featuresOf(read, earlier, matcher.lexicon, found), positions }];
}
