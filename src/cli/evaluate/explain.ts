import { matchRead } from "../../core/match/match";
import { buildMatcher } from "../../core/match/matcher";
import { readArticle } from "../../core/match/read-article";
import type { PackIndex } from "../../core/pack/load";

/** How a sentence is read: every concept with polarity, tense and clause, the dates, and the positions it takes. */
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
        "takes",
        ...(claims.length > 0 ? claims : ["  nothing"]),
      ].join("\n");
    })
    .join("\n");
}
