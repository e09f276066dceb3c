import { findDates } from "../text/dates";
import { tokenise } from "../text/tokens";
import { clausesOf } from "./clauses";
import { findConcepts, type Lexicon } from "./lexicon";
import { polarityReader } from "./polarity";
import type { Mention, ReadSentence } from "./sentence";
import { tenseAt } from "./tense";

/** Files a mention under its concept and every group that includes it. */
export function fileMention(sentence: ReadSentence, lexicon: Lexicon, mention: Mention): void {
  sentence.mentions.push(mention);
  for (const key of [mention.concept, ...(lexicon.groups.get(mention.concept) ?? [])]) {
    const list = sentence.byConcept.get(key);
    if (list) list.push(mention);
    else sentence.byConcept.set(key, [mention]);
  }
}

/** Reads one sentence: tokens, clauses, dates, and every concept with its polarity and tense. */
export function readSentence(lexicon: Lexicon, text: string, published: string | null): ReadSentence {
  const tokens = tokenise(text);
  const clauses = clausesOf(tokens);
  const hits = findConcepts(lexicon, tokens);
  const polarity = polarityReader(tokens, clauses, hits, lexicon.kinds);
  const sentence: ReadSentence = {
    text,
    tokens,
    clauses,
    mentions: [],
    byConcept: new Map(),
    dates: findDates(tokens, published),
    published,
    question: /\?["'”’)]*\s*$/.test(text),
  };
  for (const hit of hits) {
    const { tense, passive } = tenseAt(tokens, hit.first);
    fileMention(sentence, lexicon, {
      ...hit,
      kind: lexicon.kinds.get(hit.concept) ?? "thing",
      polarity: polarity(hit.first, hit.last),
      tense,
      passive,
      clause: clauses[hit.first] ?? 0,
      pronoun: false,
    });
  }
  return sentence;
}
