import { addRows, toLanes, valueAt, zero } from "../../../../src/core/match/model/hidden";

const width = 16;

/** Rows of sixteen values between -127 and 127. */
const rowsOf = (count: number): number[][] =>
  Array.from({ length: count }, (_, row) =>
    Array.from({ length: width }, (_, unit) => ((row * 37 + unit * 91) % 255) - 127),
  );

/** Values as they are kept: bytes, four to a word, and then four to a double. */
function lanes(values: number[]): Float64Array {
  const words = new Uint32Array(values.length / 4);
  for (const [i, value] of values.entries())
    words[i >> 2] = ((words[i >> 2] as number) | ((value + zero) << ((i & 3) * 8))) >>> 0;
  return toLanes(words);
}

test.each([0, 1, 2, 31, 32, 33, 257, 1000])(
  "%i rows, four values added at a time, come to what they do one by one",
  (n) => {
    const rows = rowsOf(n);
    const totals = new Int32Array(width);
    const places = Array.from({ length: n }, (_, row) => row);
    addRows(lanes(rows.flat()), places, n, totals);
    const expected = Array.from({ length: width }, (_, unit) =>
      rows.reduce((sum, row) => sum + (row[unit] as number), 0),
    );
    expect([...totals]).toEqual(expected);
  },
);

test("rows of the largest and of the smallest values run over nowhere, and are added to what is there", () => {
  const rows = lanes([...new Array(width).fill(127), ...new Array(width).fill(-127)]);
  const totals = new Int32Array(width);
  addRows(rows, new Array(300).fill(0), 300, totals);
  expect([...totals]).toEqual(new Array(width).fill(300 * 127));
  addRows(rows, new Array(600).fill(1), 600, totals);
  expect([...totals]).toEqual(new Array(width).fill(-300 * 127));
});

test("each value is read back from its row", () => {
  const rows = rowsOf(20);
  const packed = lanes(rows.flat());
  const read = rows.map((row, at) => row.map((_, unit) => valueAt(packed, (at * width) >> 2, unit)));
  expect(read).toEqual(rows);
});
