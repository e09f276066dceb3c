import { addRows, zero } from "../../../../src/core/match/model/hidden";

/** Rows of eight values between -127 and 127. */
const rowsOf = (count: number): number[][] =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: 8 }, (_, unit) => ((row * 37 + unit * 91) % 255) - 127),
  );

/** Values as bytes, four to a word. */
const words = (values: number[]): Uint32Array => {
  const packed = new Uint32Array(values.length / 4);
  for (const [i, value] of values.entries())
    packed[i >> 2] = ((packed[i >> 2] as number) | ((value + zero) << ((i & 3) * 8))) >>> 0;
  return packed;
};

test.each([0, 1, 2, 255, 256, 257, 1000])(
  "%i rows, two values added at a time, come to what they do one by one",
  (n) => {
    const rows = rowsOf(n);
    const totals = new Int32Array(8);
    const places = Array.from({ length: n }, (_, row) => row);
    addRows(words(rows.flat()), places, n, totals);
    const expected = Array.from({ length: 8 }, (_, unit) => rows.reduce((sum, row) => sum + (row[unit] as number), 0));
    expect([...totals]).toEqual(expected);
  },
);

test("rows of the largest and of the smallest values run over nowhere, and are added to what is there", () => {
  const rows = words([...new Array(8).fill(127), ...new Array(8).fill(-127)]);
  const totals = new Int32Array(8);
  addRows(rows, new Array(300).fill(0), 300, totals);
  expect([...totals]).toEqual(new Array(8).fill(300 * 127));
  addRows(rows, new Array(600).fill(1), 600, totals);
  expect([...totals]).toEqual(new Array(8).fill(-300 * 127));
});
