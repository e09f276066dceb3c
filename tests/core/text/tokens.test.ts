import fc from "fast-check";
import { normalise } from "../../../src/core/text/normalise";
import { type Piece, scan } from "../../../src/core/text/scan";
import { tokenise } from "../../../src/core/text/tokens";

/** The same rules as one regular expression, which is easier to read and several times slower. */
const pattern =
  /(?<number>\d[\d,.]*\d|\d)|(?<initials>(?:[\p{L}\p{M}]\.){2,})|(?<word>[\p{L}\p{M}]+(?:'(?!s\b|d\b|ll\b|re\b|ve\b)[\p{L}\p{M}]+)*)|(?<clitic>'(?:s|d|ll|re|ve)\b)|(?<mark>[^\s\p{L}\p{M}\d])/gu;

type Found = [string, number, number];

function byPattern(text: string): Found[] {
  return [...text.matchAll(pattern)].map((match): Found => {
    const [kind = ""] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    return [kind, match.index, match.index + match[0].length];
  });
}

function byScan(text: string): Found[] {
  const found: Found[] = [];
  scan(text, (piece: Piece, start, end) => found.push([piece, start, end]));
  return found;
}

const telling =
  "' s d ll re ve n't cannot won't . u. s. US U.S. é e\u0301 \u0301 1 2, 3. 𝒜 😀 \ud800 - _ ’ ß İ ı ` no k 's_ 'sé # \u00a0 ٣ \u200b".split(
    " ",
  );

const piece = fc.oneof(
  fc.constantFrom(...telling, " "),
  fc.string({ unit: "grapheme", maxLength: 3 }),
  fc.string({ unit: "binary", maxLength: 3 }),
);

test("the scanner finds what the regular expression finds, in any text", () => {
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, (written) => {
      const plain = normalise(written);
      expect(byScan(plain)).toEqual(byPattern(plain));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ["Iran's drones", ["iran", "'s", "drones"]],
  ["The U.S. didn't", ["the", "usa", "did", "not"]],
  ["they told us", ["they", "told", "us"]],
  ["O’Brien’ll pay 1,000.50.", ["o'brien", "'ll", "pay", "1,000.50", "."]],
  ["cannot won't", ["can", "not", "will", "not"]],
])("%s", (text, words) => {
  expect(tokenise(text).map(({ word }) => word)).toEqual(words);
});
