import * as fc from "fast-check";
import { packColumn } from "../../../src/core/tables/column";
import { packRows, rowAt } from "../../../src/core/tables/rows";
import { countOf, packDictionary, packStrings, placeOf, textAt } from "../../../src/core/tables/strings";
import { TextFiling, textBy } from "../../../src/core/tables/texts";

const texts = fc.array(fc.string({ unit: "binary", maxLength: 12 }), { maxLength: 60 });

test("texts come out of their table as they went in", () => {
  fc.assert(
    fc.property(texts, (list) => {
      const strings = packStrings(list);
      expect(Array.from({ length: countOf(strings) }, (_, i) => textAt(strings, i))).toEqual(list);
    }),
  );
});

test("a text is found by what it says, and one that is not there is not", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ maxLength: 8 }), { maxLength: 60 }), fc.string(), (list, stranger) => {
      const dictionary = packDictionary(list);
      expect(list.map((text) => placeOf(dictionary, text))).toEqual(list.map((_, i) => i));
      expect(placeOf(dictionary, stranger)).toBe(list.indexOf(stranger));
    }),
  );
});

test("texts of plain letters take a byte each", () => {
  expect(packStrings(["Tehran", "Moscow"]).units.byteLength).toBe(12);
  expect(packStrings(["Tehran", "Київ"]).units.byteLength).toBe(20);
});

test("rows keep their numbers, missing ones are empty, and past the last there is none", () => {
  const rows = packRows([[3, 1], undefined, [], [7]], 5);
  expect([0, 1, 2, 3, 4, 5, 99].map((row) => [...rowAt(rows, row)])).toEqual([[3, 1], [], [], [7], [], [], []]);
});

test("texts by number come out as they went in, each kept once", () => {
  fc.assert(
    fc.property(texts, (list) => {
      const filing = new TextFiling();
      const numbers = list.map((text) => filing.numberOf(text));
      const { narrow, wide, narrowStarts, wideStarts } = filing.texts();
      expect(numbers.map((number) => textBy(filing.texts(), number))).toEqual(list);
      expect(narrow.length + wide.length).toBe([...new Set(list)].join("").length);
      expect(narrowStarts.length + wideStarts.length - 2).toBe(new Set(list).size);
      expect(narrow).not.toMatch(/[^\0-\xff]/);
    }),
  );
});

test("a column takes as few bytes a number as the largest needs", () => {
  const columns = [[], [3, 255], [1, 256], [0, 65_536]].map(packColumn);
  expect(columns.map(({ BYTES_PER_ELEMENT }) => BYTES_PER_ELEMENT)).toEqual([1, 1, 2, 4]);
  expect([...(columns[3] ?? [])]).toEqual([0, 65_536]);
});
