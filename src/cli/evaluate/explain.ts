import { matchRead } from "../../core/match/match";
import { byCues, judgementOf } from "../../core/match/match-sentence";
import { buildMatcher, type Matcher } from "../../core/match/matcher";
import { chanceOf } from "../../core/match/model/odds";
import { readArticle } from "../../core/match/read-article";
import type { ReadSentence } from "../../core/match/sentence";
import type { PackIndex } from "../../core/pack/load";
import type { Cue, Story } from "../../core/pack/types";

const cueText = (cue: Cue | undefined): string => (cue ? [cue.when, cue.unless].filter(Boolean).join(" ") : "no cue");

/** What speaks for a position: the cue that found it, and how likely the network holds it. */
function weighing({ cues }: Story, matcher: Matcher, sentence: ReadSentence, before: ReadSentence | null): string[] {
  const found = byCues(matcher, sentence, before);
  const judgement = judgementOf(matcher, sentence, before, found);
  const positions = new Set([...found.keys(), ...(judgement?.likely(0) ?? [])]);
  return [...positions].map((position) => {
    const odds = judgement?.oddsOf(position) ?? null;
    const cue = found.get(position)?.cue ?? null;
    const judged = odds === null ? "not judged" : `network ${chanceOf(odds).toFixed(2)}`;
    return `  ${position}: ${judged}; ${cueText(cue === null ? undefined : cues[matcher.cues.placeInStory(cue)])}`;
  });
}

/** How a sentence is read: every concept with polarity, tense and clause, the dates, what was weighed, and the positions it takes. */
export function explain(index: PackIndex, text: string, before: string | null, published: string | null): string {
  return [...index.stories.values()]
    .map(({ story }) => {
      const matcher = buildMatcher(story);
      const paragraph = before ? `${before} ${text}` : text;
      const read = readArticle(matcher, {
        paragraphs: [{ text: paragraph, role: "text" }],
        published: published ?? null,
      });
      const last = read.at(-1)?.read;
      if (!last) return "no sentence in this text";
      const words = (first: number, end: number) =>
        last.text.slice(last.tokens[first]?.start ?? 0, last.tokens[end]?.end ?? 0);
      const mentions = last.mentions.map(
        (m) =>
          `  ${words(m.first, m.last)} = ${m.concept} (${m.kind}; ${m.polarity}; ${m.tense}${m.passive ? ", passive" : ""}; clause ${m.clause + 1}${m.pronoun ? "; pronoun" : ""})`,
      );
      const dates = last.dates.map((d) => `  ${words(d.first, d.last)} = ${d.value ?? "unresolved"}`);
      const claims = matchRead(matcher, read)
        .filter((claim) => claim.sentence === last.text)
        .map((claim) => `  ${claim.position} (${claim.score.toFixed(2)}): ${claim.why.join("; ")}`);
      return [
        `story ${story.id}`,
        "concepts",
        ...mentions,
        "dates",
        ...dates,
        "weighed",
        ...weighing(story, matcher, last, read.at(-2)?.read ?? null),
        "takes",
        ...(claims.length > 0 ? claims : ["  nothing"]),
      ].join("\n");
    })
    .join("\n");
}
