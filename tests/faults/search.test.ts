import { loadPacks } from "../../src/core/pack/load";
import { buildSearch, searchClaims } from "../../src/core/search/search";
import { defaultSettings } from "../../src/core/settings";
import type { OutletSummary } from "../../src/core/views/types";
import { byCountry } from "../../src/options/outlets/by-country";
import { article, report, smallPack } from "../core/small-pack";

const pack = smallPack([
  article("alpha-1", "2022-07-12", [report("talks/held", "mayor"), report("size/some", "mayor")]),
]);
const index = buildSearch(loadPacks([pack]), defaultSettings);
const idsFor = (query: string): string[] => searchClaims(index, query, {}, 100).hits.map(({ question }) => question);

test.each([
  ["B61", "nothing", ""],
  ["B62", "a hundred thousand characters", "talks ".repeat(17_000)],
  ["B63", "signs of regular expressions", "(((talks*+?[^]|$\\"],
  ["B63", "a text that makes expressions explode", `${"a".repeat(50_000)}!`],
  ["B64", "only spaces", " \u00a0\t\u3000 "],
  ["B64", "only pictures and marks", "🙂🙂\u0301\u0301\u200d"],
  ["B65", "quotes and brackets", `"<b>talks</b>" & 'talks'`],
  ["B66", "a Turkish i", "\u0130\u0131 TALKS"],
])("%s: %s gives a stable list and no error", (_id, _what, query) => {
  expect(idsFor(query)).toEqual(idsFor(query));
});

test("B66: two spellings of one letter find the same", () => {
  expect(idsFor("t\u00e4lks")).toEqual(idsFor("ta\u0308lks"));
});

test("B70: of ten thousand outlets each is found and stands in its country once", () => {
  const outlets = Array.from(
    { length: 10_000 },
    (_, count) =>
      ({
        id: `o${count}`,
        name: `Outlet ${count}`,
        domains: [`o${count}.example`],
        country: `C${count % 7}`,
        reports: 1,
      }) as OutletSummary,
  );
  expect(byCountry(outlets, "").flatMap((group) => group.outlets)).toHaveLength(10_000);
  expect(byCountry(outlets, "o9999.example").flatMap((group) => group.outlets)).toHaveLength(1);
});
