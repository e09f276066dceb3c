import { takenBy } from "../../core/match/match-sentence";
import { buildMatcher, type Matcher } from "../../core/match/matcher";
import { type PlacedSentence, readArticle } from "../../core/match/read-article";
import type { Story } from "../../core/pack/types";
import type { Corpus, Labelled } from "./corpus";
import { type Counts, precision, recall } from "./pairs";

/** The network without the cues. */
const withoutCues = (story: Story): Story => ({ ...story, cues: [] });

/** The ways of matching that were compared; the last is the product's. */
const waysOf = (story: Story): [string, Matcher][] => {
  const { model: _, ...withoutModel } = story;
  return [
    ["cues alone", buildMatcher(withoutModel)],
    ["network alone", buildMatcher(withoutCues(story))],
    ["cues and network", buildMatcher(story)],
  ];
};

/** The positions found in one labelled sentence. */
function foundIn(matcher: Matcher, read: PlacedSentence[], { paragraph, start, text }: Labelled): Set<string> {
  const own = read.flatMap((sentence, i) =>
    sentence.paragraph === paragraph && sentence.start >= start && sentence.start < start + text.length
      ? takenBy(matcher, sentence.read, read[i - 1]?.read ?? null)
      : [],
  );
  return new Set(own.map(({ position }) => position));
}

function countIn(matcher: Matcher, corpus: Corpus): Counts {
  const counts: Counts = { right: 0, wrong: 0, missed: 0 };
  for (const { article, sentences } of corpus.articles) {
    const read = readArticle(matcher, article);
    for (const sentence of sentences) {
      const found = foundIn(matcher, read, sentence);
      const right = sentence.positions.filter((position) => found.has(position)).length;
      counts.right += right;
      counts.wrong += found.size - right;
      counts.missed += sentence.positions.length - right;
    }
  }
  return counts;
}

/** A line for each way and corpus: what each mechanism finds on the same sentences. */
export const compareMechanisms = (story: Story, corpora: Corpus[]): string =>
  waysOf(story)
    .flatMap(([name, matcher]) =>
      corpora.map((corpus) => {
        const counts = countIn(matcher, corpus);
        return `${name.padEnd(20)} ${corpus.name.padEnd(15)} precision ${precision(counts).toFixed(3)} recall ${recall(counts).toFixed(3)}`;
      }),
    )
    .join("\n");
