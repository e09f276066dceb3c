import { marksSheet } from "../../src/core/marks-sheet";

const outsideForcedColours = (sheet: string): string => sheet.replace(/@media \(forced-colors.*$/, "");

test("marks have a look in each element that is named, and in no other", () => {
  const selectors = outsideForcedColours(marksSheet(["p", "em", "p"])).match(/[\w*-]*::highlight/g) ?? [];
  expect(selectors.filter((selector) => selector === "p::highlight")).toHaveLength(6);
  expect(new Set(selectors)).toEqual(new Set(["p::highlight", "em::highlight"]));
});

test.each(["p{}x", "svg:text", "P", "", "a,b"])("%j, which is no plain name, stands for every element", (name) => {
  expect(marksSheet([name])).toBe(marksSheet(["*"]));
});

test("nothing is printed, and no look rests on colour alone", () => {
  const sheet = marksSheet(["p"]);
  expect(sheet).toMatch(/^@media screen\{.*\}$/);
  const lines = [...sheet.matchAll(/underline (\w+)/g)].map((match) => match[1]);
  expect(lines).toEqual(["wavy", "double", "dashed", "solid", "dotted", "solid"]);
});
