import { syntheticPack } from "../../../src/cli/bench/synthetic";
import { compileMatcher } from "../../../src/core/match/matcher";
import { readyPack, readyStory } from "../../../src/core/pack/ready";
import type { Pack, Story } from "../../../src/core/pack/types";
import { bundledPack } from "./bundled";

/** Bytes of all typed arrays in a value. */
function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum: number, part) => sum + bytesIn(part), 0);
}

const storyOf = ({ stories: [story] }: Pack): Story => {
  if (!story) throw new Error("The pack has no story.");
  return story;
};

const kilobyte = 1024;

test("the tables of the bundled story's matcher are at most 2,000 KB", () => {
  const bytes = bytesIn(compileMatcher(storyOf(bundledPack)));
  expect(bytes).toBeGreaterThan(100 * kilobyte);
  expect(bytes).toBeLessThan(2_000 * kilobyte);
});

test("a position more costs the tables less than 600 bytes", () => {
  const size = (positions: number): number =>
    bytesIn(compileMatcher(storyOf(syntheticPack(bundledPack, positions, "one story"))));
  expect((size(2_600) - size(1_300)) / 1_300).toBeLessThan(600);
});

test("what is read to choose a story holds none of its lists, and the packs' heads none of its texts", () => {
  const { frame } = readyStory(storyOf(bundledPack));
  expect([frame.concepts, frame.cues, frame.questions, frame.relations, frame.articles].flat()).toEqual([]);
  const heads = JSON.stringify(readyPack(syntheticPack(bundledPack, 2_600, "many stories")).heads);
  expect(heads.length / 40).toBeLessThan(kilobyte);
});
