import type { Cue } from "../pack/types";
import { candidateCues } from "./match-sentence";
import type { Matcher } from "./matcher";
import { readArticle } from "./read-article";
import type { Example } from "./types";

/** Before anything was measured a cue counts as tried five times and right in four of them. */
const prior = { right: 4, tried: 5 };

const keyOf = ({ position, when, unless }: Cue): string => `${position}: ${`${when} ${unless ?? ""}`.trim()}`;

/** All cues that hold in an example's own sentence, whether or not another one found the same position. */
function cuesHolding(matcher: Matcher, { before, text, published }: Example): number[] {
  const paragraphs = [before ?? "", text].filter(Boolean).map((line) => ({ text: line, role: "text" as const }));
  const read = readArticle(matcher, { published, paragraphs });
  return read.flatMap((sentence, i) => {
    if (sentence.paragraph !== paragraphs.length - 1 || sentence.read.question) return [];
    const previous = read[i - 1]?.read ?? null;
    const candidates = candidateCues(matcher, sentence.read, previous);
    return candidates.filter((cue) => matcher.cues.tryOut(cue, sentence.read, previous));
  });
}

/**
 * What each cue is worth: the share of examples it was right in, drawn towards 4 in 5 where it was tried seldom.
 * By `position: cue`, with two decimals.
 */
export function calibrate(matcher: Matcher, cues: Cue[], examples: Example[]): Record<string, number> {
  const tried = new Map<string, { right: number; tried: number }>();
  for (const cue of cues) tried.set(keyOf(cue), { ...prior });
  for (const example of examples)
    for (const cue of cuesHolding(matcher, example).flatMap(
      (number) => cues[matcher.cues.placeInStory(number)] ?? [],
    )) {
      const count = tried.get(keyOf(cue)) ?? { ...prior };
      count.tried++;
      if (example.positions.includes(cue.position)) count.right++;
    }
  return Object.fromEntries(
    [...tried].sort().map(([key, { right, tried: all }]) => [key, Math.round((right / all) * 100) / 100]),
  );
}
