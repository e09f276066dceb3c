import { seeded } from "../../../src/core/match/model/random";
import { type PairRow, packPairRows, startOfPair } from "../../../src/core/tables/pair-rows";

/** Pairs of neighbouring numbers, of which every third has no row. */
const pairs = (count: number): PairRow[] =>
  Array.from({ length: count }, (_, i) => ({
    first: i >> 3,
    second: i & 7,
    row: i % 3 === 0 ? [] : Array.from({ length: i % 5 }, (_, k) => i * 10 + k),
  }));

const rowOf = (table: ReturnType<typeof packPairRows>, first: number, second: number): number[] | null => {
  const start = startOfPair(table, first, second);
  return start === 0 ? null : [...table.rows.subarray(start, table.rows[start - 1])];
};

test.each([0, 1, 7, 1000])("each of %i pairs is found with its row", (count) => {
  const all = pairs(count);
  const table = packPairRows(all);
  expect(all.map(({ first, second }) => rowOf(table, first, second))).toEqual(all.map(({ row }) => row));
});

test.each([0, 1, 7, 1000])("beside %i pairs no other is found, nor one the wrong way round", (count) => {
  const all = pairs(count);
  const table = packPairRows(all);
  const isThere = (a: number, b: number): boolean => all.some(({ first, second }) => first === a && second === b);
  for (let first = 0; first < 160; first++)
    for (let second = 0; second < 12; second++) {
      expect(rowOf(table, first, second) !== null).toBe(isThere(first, second));
      expect(rowOf(table, second, first) !== null).toBe(isThere(second, first));
    }
});

test("of pairs that are not there few get past the filter", () => {
  const random = seeded(1);
  const number = (): number => Math.floor(random() * 5_000);
  const table = packPairRows(Array.from({ length: 1_000 }, (_, row) => ({ first: row, second: number(), row: [row] })));
  let passed = 0;
  const slots = new Proxy(table.slots, {
    get: (target, key) => {
      if (key === "length") passed++;
      return Reflect.get(target, key);
    },
  });
  for (let i = 0; i < 1_000; i++) startOfPair({ ...table, slots }, 2_000 + number(), number());
  expect(passed).toBeGreaterThan(0);
  expect(passed).toBeLessThan(200);
});
