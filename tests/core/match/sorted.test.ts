import fc from "fast-check";
import { highest, sortBy } from "../../../src/core/match/sorted";

const items = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 9 }), id: fc.integer() }), { maxLength: 40 });

test("a short list is sorted as the library sorts it: equal ones stay in their order", () => {
  fc.assert(
    fc.property(items, (list) => {
      expect(sortBy([...list], ({ rank }) => rank)).toEqual([...list].sort((a, b) => a.rank - b.rank));
    }),
  );
});

test("the highest is the first of a list sorted down", () => {
  fc.assert(
    fc.property(items, (list) => {
      expect(highest(list, ({ rank }) => rank)).toBe([...list].sort((a, b) => b.rank - a.rank)[0] ?? null);
    }),
  );
});
