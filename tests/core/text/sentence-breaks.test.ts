import { plainBreaks } from "../../../src/core/text/sentence-breaks";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
const bySegmenter = (text: string): number[] => [...segmenter.segment(text)].map(({ index }) => index).slice(1);

/** Numbers below `limit`, the same in every run. */
function dice(): (limit: number) => number {
  let state = 7;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

test("ends of plain sentences are those that the browser's segmenter finds", () => {
  const pieces = [...".!?\"'()[]{}‘’“”…–—,:-aZé19ßÀ&*/$%_@", ...". . . ! ? ", "”", '"', "U.S. ", "3.5", "Mr. "];
  const roll = dice();
  for (let i = 0; i < 50_000; i++) {
    const text = Array.from({ length: 2 + roll(9) }, () => pieces[roll(pieces.length)]).join("");
    expect([text, plainBreaks(text)]).toEqual([text, bySegmenter(text)]);
  }
});

test("each character is either left to the segmenter or treated as it does", () => {
  for (let code = 0; code < 0x2100; code++) {
    const c = String.fromCharCode(code);
    for (const text of [`a. ${c} B`, `A.${c}B. b`, `${c}.B x. ${c}a`, `x! ${c} c${c}! D`, `a.${c} D. e`]) {
      const starts = plainBreaks(text);
      if (starts) expect([text, starts]).toEqual([text, bySegmenter(text)]);
    }
  }
  expect(plainBreaks("Иран. Россия.")).toBeNull();
  expect(plainBreaks("“Iran’s denial.” So it was – “baseless”…")).not.toBeNull();
});
