import { countAgreeing, countOrigins, fewestOrigins } from "../../../src/core/compare/origins";
import { stancesOf } from "../../../src/core/compare/stances";
import type { IndexedArticle } from "../../../src/core/pack/types";
import { article, origin, report } from "../small-pack";
import { pageOf } from "./page-of";

const own = ["alpha", "beta", "delta", "gamma"].map((id) => origin(`${id}-own`, "outlet"));

const countBeside = (
  position: string,
  articles: IndexedArticle[],
  more: Partial<Parameters<typeof pageOf>[0]> = {},
) => {
  const page = pageOf({ articles, origins: own, ...more });
  const { corroborating, conflicting } = stancesOf(page, position, "text");
  return { agreeing: countAgreeing(page, position, corroborating), conflicting: countOrigins(page, conflicting) };
};

const held = (id: string, from: string, wires: string[] = []): IndexedArticle =>
  article(id, "2022-07-12", [report("talks/held", from)], { wires });

const table: [string, IndexedArticle[], number, string[]][] = [
  [
    "three outlets with one briefing stand on one origin",
    [held("beta-1", "mayor"), held("delta-1", "mayor"), held("gamma-1", "mayor")],
    3,
    ["mayor"],
  ],
  [
    "two briefings are two origins",
    [held("beta-1", "mayor"), held("delta-1", "harbour-master")],
    2,
    ["harbour-master", "mayor"],
  ],
  [
    "two own accounts are two origins",
    [held("beta-1", "beta-own"), held("delta-1", "delta-own")],
    2,
    ["beta-own", "delta-own"],
  ],
  [
    "two own accounts that credit one wire are one",
    [held("beta-1", "beta-own", ["wire-one"]), held("delta-1", "delta-own", ["wire-one"])],
    2,
    ["wire-one"],
  ],
  [
    "a wire credit is nothing beside a named origin",
    [held("beta-1", "mayor", ["wire-one"]), held("delta-1", "mayor", ["wire-two"])],
    2,
    ["mayor"],
  ],
  [
    "a credit does not chain: the wire's own source stays unknown",
    [held("beta-1", "beta-own", ["wire-one"]), held("delta-1", "mayor")],
    2,
    ["mayor", "wire-one"],
  ],
  [
    "of two credited wires one is enough to explain a report",
    [held("beta-1", "beta-own", ["wire-one", "wire-two"]), held("delta-1", "delta-own", ["wire-two"])],
    2,
    ["wire-two"],
  ],
  ["nobody stands on nothing", [], 0, []],
];

test.each(table)("%s", (_, articles, outlets, ids) => {
  // Seen from a page that says the opposite, so that the page itself is not among them.
  expect(countBeside("talks/not-held", articles).conflicting).toEqual({ outlets, independent: ids.length, ids });
});

test("where an article names its origin once, what it repeats without one adds nothing", () => {
  const repeats = article(
    "beta-1",
    "2022-07-12",
    [report("talks/held", "beta-own", { paragraph: 0 }), report("talks/held", "mayor", { paragraph: 3 })],
    { wires: ["wire-one"] },
  );
  expect(countBeside("talks/not-held", [repeats]).conflicting).toEqual({ outlets: 1, independent: 1, ids: ["mayor"] });
});

test("the page is counted with those who agree, by the origin that the index knows of its text", () => {
  const page = article("alpha-1", "2022-07-12", [report("talks/held", "mayor")], { url: "https://alpha.example/page" });
  expect(countBeside("talks/held", [page, held("beta-1", "harbour-master")]).agreeing).toEqual({
    outlets: 2,
    independent: 2,
    ids: ["harbour-master", "mayor"],
  });
});

test("a page alone with its claim is one outlet on one origin, and against it stand only the others", () => {
  const page = article("alpha-1", "2022-07-12", [report("talks/not-held", "mayor")], {
    url: "https://alpha.example/page",
  });
  expect(countBeside("talks/not-held", [page, held("beta-1", "mayor"), held("delta-1", "mayor")])).toEqual({
    agreeing: { outlets: 1, independent: 1, ids: ["mayor"] },
    conflicting: { outlets: 2, independent: 1, ids: ["mayor"] },
  });
});

test("a page whose text the index does not know adds an outlet but no origin", () => {
  const other = article("alpha-9", "2022-07-11", [report("size/some", "mayor")]);
  expect(countBeside("talks/held", [other, held("beta-1", "mayor")]).agreeing).toEqual({
    outlets: 2,
    independent: 1,
    ids: ["mayor"],
  });
  expect(countBeside("talks/held", [other]).agreeing).toEqual({ outlets: 1, independent: 1, ids: [] });
});

test("an outlet without an article in the index is no voice", () => {
  expect(countBeside("talks/held", [held("beta-1", "mayor")]).agreeing).toEqual({
    outlets: 1,
    independent: 1,
    ids: ["mayor"],
  });
  expect(countBeside("talks/held", []).agreeing).toEqual({ outlets: 0, independent: 0, ids: [] });
});

test("an outlet that is off is not counted, on its own pages either", () => {
  const articles = [held("alpha-1", "mayor"), held("beta-1", "mayor"), held("delta-1", "harbour-master")];
  expect(countBeside("talks/held", articles, { outletsOff: ["alpha", "delta"] }).agreeing).toEqual({
    outlets: 1,
    independent: 1,
    ids: ["mayor"],
  });
});

test("the fewest origins that explain all reports are counted, in a fixed order", () => {
  expect(fewestOrigins([["c", "b"], ["b", "a"], ["a", "c"], ["d"]])).toEqual(["a", "b", "d"]);
  expect(
    fewestOrigins([
      ["a", "b"],
      ["b", "c"],
    ]),
  ).toEqual(["b"]);
  expect(fewestOrigins([])).toEqual([]);
});
