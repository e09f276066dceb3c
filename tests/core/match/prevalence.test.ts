import { syntheticPack } from "../../../src/cli/bench/synthetic";
import { compileLexicon } from "../../../src/core/match/compile-lexicon";
import { prevalenceOf } from "../../../src/core/match/prevalence";
import type { Story } from "../../../src/core/pack/types";
import { bundledPack } from "./bundled";

function grown(positions: number): Story {
  const [story] = syntheticPack(bundledPack, positions, "one story").stories;
  if (!story) throw new Error("The pack has no story.");
  return story;
}

test("a story of few cues is looked through as it is", () => {
  const story = grown(78);
  expect(prevalenceOf(story, compileLexicon(story.concepts, "en"))).toBeNull();
});

test("of a large story it is counted how often its own texts say each concept, and each group by its members", () => {
  const story = grown(2_600);
  const texts = story.questions.flatMap(({ positions }) => positions.map(({ statement }) => statement));
  const lexicon = compileLexicon(
    [
      { id: "yes", kind: "thing", words: { en: ["yes"] } },
      { id: "answer", kind: "thing", words: { en: [] }, includes: ["yes"] },
      { id: "nobody-says-it", kind: "thing", words: { en: ["zyxwvut"] } },
    ],
    "en",
  );
  const [yes = 0, answer, never] = prevalenceOf(story, lexicon) ?? [];
  expect(yes).toBeGreaterThan(texts.length / 4);
  expect([answer, never]).toEqual([yes, 0]);
});
