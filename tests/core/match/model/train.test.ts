import { loadModel, placeOfFeature } from "../../../../src/core/match/model/encode";
import { oddsAt, unitsOf } from "../../../../src/core/match/model/forward";
import { addRows } from "../../../../src/core/match/model/hidden";
import { type Lesson, train } from "../../../../src/core/match/model/train";

/** Feature 1 tells of ferries, 4 against them, 3 nothing, and 9 stands in one lesson only. */
const lessons: Lesson[] = [
  ...Array.from({ length: 160 }, (_, i) => ({ features: i % 2 ? [1, 3] : [1], positions: ["ferry/back"] })),
  ...Array.from({ length: 40 }, () => ({ features: [1, 4], positions: [] })),
  ...Array.from({ length: 240 }, (_, i) => ({ features: i % 2 ? [3] : [5], positions: [] })),
  { features: [4, 9], positions: ["ferry/late"] },
];

const trained = train(lessons);
const model = loadModel(trained);
/** Log odds that a sentence with these features takes "ferry/back". */
const odds = (...features: number[]): number => {
  const totals = new Int32Array(model.width);
  const places = features.map((feature) => placeOfFeature(model, feature)).filter((place) => place >= 0);
  addRows(model.inner, places, places.length, totals);
  return oddsAt(model, model.places.get("ferry/back") ?? -1, unitsOf(model, totals, places.length));
};

test("what stands in the lessons of a position speaks for it, what stands where it is not taken speaks against it", () => {
  expect(odds(1)).toBeGreaterThan(0);
  expect(odds(1, 4)).toBeLessThan(0);
  expect(odds(5)).toBeLessThan(odds(1) - 2);
});

test("a feature that tells nothing changes little, and one met once is not learnt from", () => {
  expect(odds(1, 3)).toBeGreaterThan(0);
  expect(odds(3)).toBeLessThan(0);
  expect(placeOfFeature(model, 9)).toBe(-1);
});

test("a position that fewer than eight lessons take is not judged", () => {
  expect(model.positions).toEqual(["ferry/back"]);
});

test("the same lessons give the same model, to the byte", () => {
  expect(JSON.stringify(train(lessons))).toBe(JSON.stringify(train(lessons)));
});

test("of no lessons at all comes a model that says nothing", () => {
  expect(loadModel(train([])).positions).toEqual([]);
});

test("a model that ends too soon says nothing where it ends", () => {
  const cut = loadModel({ ...trained, inner: trained.inner.slice(0, 8), outer: "" });
  const totals = new Int32Array(cut.width);
  addRows(cut.inner, [cut.hashes.length - 1], 1, totals);
  expect([...totals]).toEqual(new Array(cut.width).fill(0));
  expect(oddsAt(cut, 0, unitsOf(cut, totals, 1))).toBe(cut.bias[0]);
});
