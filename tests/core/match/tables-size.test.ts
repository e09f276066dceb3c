import { syntheticPack } from "../../../src/cli/bench/synthetic";
import { compileMatcher } from "../../../src/core/match/matcher";
import { readyLists, readyPack, readyStory } from "../../../src/core/pack/ready";
import type { Pack, Story } from "../../../src/core/pack/types";
import { bundledPack } from "./bundled";

/** Bytes of all typed arrays, texts and numbers in a value. */
function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === "string") return value.length;
  if (typeof value === "number") return 8;
  if (typeof value !== "object" || value === null) return 0;
  const parts: unknown[] = value instanceof Map ? [...value].flat() : Object.values(value);
  return parts.reduce((sum: number, part) => sum + bytesIn(part), 0);
}

/** How many objects a value is made of. */
function objectsIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return 1;
  if (typeof value !== "object" || value === null) return 0;
  const parts = value instanceof Map ? [...value] : Object.values(value);
  return parts.reduce((sum: number, part) => sum + objectsIn(part), 1);
}

const storyOf = ({ stories: [story] }: Pack): Story => {
  if (!story) throw new Error("The pack has no story.");
  return story;
};

const kilobyte = 1024;

test("the tables of the bundled story's matcher are at most 2,600 KB", () => {
  const bytes = bytesIn(compileMatcher(storyOf(bundledPack)));
  expect(bytes).toBeGreaterThan(100 * kilobyte);
  expect(bytes).toBeLessThan(2_600 * kilobyte);
});

/** What a position more costs a value made of a story. */
function bytesOfOne(make: (pack: Pack) => unknown): number {
  const size = (positions: number): number => bytesIn(make(syntheticPack(bundledPack, positions, "one story")));
  return (size(2_600) - size(1_300)) / 1_300;
}

test("a position more costs the matcher's tables less than 350 bytes, and nothing but tables and its texts", () => {
  expect(bytesOfOne((pack) => compileMatcher(storyOf(pack)))).toBeLessThan(350);
  expect(bytesOfOne((pack) => readyLists(pack, storyOf(pack)))).toBeLessThan(250);
  const objects = (positions: number): number => {
    const pack = syntheticPack(bundledPack, positions, "one story");
    return objectsIn([compileMatcher(storyOf(pack)), readyLists(pack, storyOf(pack))]);
  };
  expect(objects(2_600)).toBe(objects(1_300));
});

test("what is read to choose a story holds none of its lists, and the packs' heads none of its texts", () => {
  const { frame } = readyStory(storyOf(bundledPack));
  expect([frame.concepts, frame.cues, frame.questions, frame.relations, frame.articles].flat()).toEqual([]);
  const heads = JSON.stringify(readyPack(syntheticPack(bundledPack, 2_600, "many stories")).heads);
  expect(heads.length / 40).toBeLessThan(kilobyte);
});
