import { NumberSet, RunHasher } from "../../../src/core/compare/runs";
import { hash32 } from "../../../src/core/hash";

const runsOf = (text: string): Uint32Array => {
  const runs = new NumberSet(100);
  new RunHasher(runs).take(text);
  return runs.sorted();
};

const hashesOf = (...runs: string[]): Uint32Array => Uint32Array.from(runs, (run) => hash32(run)).sort();

test("each three words in a row are hashed as one text, whatever stands between them", () => {
  expect(runsOf('the 2nd ferry, "late" again')).toEqual(
    hashesOf("the 2nd ferry", "2nd ferry late", "ferry late again"),
  );
  expect(runsOf("le café ferme tôt")).toEqual(hashesOf("le café ferme", "café ferme tôt"));
});

test("two words make no run, and a run that comes twice counts once", () => {
  expect(runsOf("too short")).toHaveLength(0);
  expect(runsOf("no no no no")).toEqual(hashesOf("no no no"));
});

test("0 is a number like others", () => {
  const set = new NumberSet(4);
  for (const value of [7, 0, 7, 0]) set.add(value);
  expect([set.size, set.has(0), set.has(7), set.has(8)]).toEqual([2, true, true, false]);
  expect([...set.sorted()]).toEqual([0, 7]);
});
