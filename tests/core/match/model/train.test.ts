import { loadModel, placeOfFeature, weightOf } from "../../../../src/core/match/model/encode";
import { type Lesson, train } from "../../../../src/core/match/model/train";

/** Feature 1 tells of ferries, 4 against them, 3 nothing, and 9 stands in one lesson only. */
const lessons: Lesson[] = [
  ...Array.from({ length: 40 }, (_, i) => ({ features: i % 2 ? [1, 3] : [1], positions: ["ferry/back"] })),
  ...Array.from({ length: 10 }, () => ({ features: [1, 4], positions: [] })),
  ...Array.from({ length: 60 }, (_, i) => ({ features: i % 2 ? [3] : [5], positions: [] })),
  { features: [4, 9], positions: ["ferry/late"] },
];

const model = loadModel(train(lessons));
const weight = (feature: number): number => {
  const place = placeOfFeature(model, feature);
  return place < 0 ? 0 : weightOf(model, place, model.places.get("ferry/back") ?? -1);
};

test("what stands in the lessons of a position speaks for it, what stands where it is not taken speaks against it", () => {
  expect(weight(1)).toBeGreaterThan(0.5);
  expect(weight(4)).toBeLessThan(-0.5);
});

test("a feature that tells nothing keeps no weight, and one met once is not learnt from", () => {
  expect(Math.abs(weight(3))).toBeLessThan(Math.abs(weight(1)) / 2);
  expect(placeOfFeature(model, 9)).toBe(-1);
});

test("a position that fewer than eight lessons take has no classifier", () => {
  expect(model.positions).toEqual(["ferry/back"]);
});

test("the same lessons give the same model, to the byte", () => {
  expect(JSON.stringify(train(lessons))).toBe(JSON.stringify(train(lessons)));
});

test("of no lessons at all comes a model that says nothing", () => {
  expect(loadModel(train([])).positions).toEqual([]);
});
