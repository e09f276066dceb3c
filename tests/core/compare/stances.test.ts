import { stancesOf } from "../../../src/core/compare/stances";
import type { IndexedArticle, Role } from "../../../src/core/pack/types";
import { article, origin, report } from "../small-pack";
import { pageOf } from "./page-of";

/** Stance and article of everything that others say beside a claim: `conflicting: beta-1`. */
function stancesBeside(position: string, setting: Parameters<typeof pageOf>[0], role: Role = "text"): string[] {
  return Object.entries(stancesOf(pageOf(setting), position, role)).flatMap(([stance, voices]) =>
    voices.map((voice) => `${stance}: ${voice.article.id}`),
  );
}

const says = (position: string, id = "beta-1", published = "2022-07-12"): IndexedArticle =>
  article(id, published, [report(position, "mayor")]);

const table: [string, string, string, string[]][] = [
  ["the same answer", "talks/held", "talks/held", ["corroborating: beta-1"]],
  ["incompatible accounts, from one side", "talks/held", "talks/not-held", ["conflicting: beta-1"]],
  ["incompatible accounts, from the other", "talks/not-held", "talks/held", ["conflicting: beta-1"]],
  ["a charge that a party rejects", "claim/made", "claim/rejected", ["disputing: beta-1"]],
  ["a rejection of a charge", "claim/rejected", "claim/made", ["disputing: beta-1"]],
  ["another emphasis", "size/some", "size/many", ["differing: beta-1"]],
  ["a finer answer beside a wide one agrees", "day/week", "day/exact", ["corroborating: beta-1"]],
  ["a wide answer beside a finer one differs", "day/exact", "day/week", ["differing: beta-1"]],
  ["what came after", "state/planned", "state/done", ["later: beta-1"]],
  ["what came before", "state/done", "state/planned", ["earlier: beta-1"]],
  ["two answers without a relation", "talks/held", "size/some", []],
];

test.each(table)("%s", (_, claim, other, expected) => {
  expect(stancesBeside(claim, { articles: [says(other)] })).toEqual(expected);
});

const dated = [
  origin("on-11", "official", "2022-07-11"),
  origin("on-12", "official", "2022-07-12"),
  origin("on-15", "official", "2022-07-15"),
];

const days: [string, string | null, string, string, string, string[]][] = [
  [
    "two accounts of the page's day conflict",
    "2022-07-12",
    "answer/silent",
    "answer/denied",
    "on-12",
    ["conflicting: beta-1"],
  ],
  [
    "the same, seen from the later answer",
    "2022-07-12",
    "answer/denied",
    "answer/silent",
    "on-12",
    ["conflicting: beta-1"],
  ],
  ["an answer of a later day came later", "2022-07-12", "answer/silent", "answer/denied", "on-15", ["later: beta-1"]],
  [
    "an answer of a day before came earlier",
    "2022-07-12",
    "answer/denied",
    "answer/silent",
    "on-11",
    ["earlier: beta-1"],
  ],
  [
    "an undated page conflicts with nobody by the day",
    null,
    "answer/silent",
    "answer/denied",
    "on-12",
    ["later: beta-1"],
  ],
  [
    "an undated origin counts with its article's day",
    "2022-07-18",
    "answer/silent",
    "answer/denied",
    "mayor",
    ["conflicting: beta-1"],
  ],
  [
    "an update without sameDay stays one on the same day",
    "2022-07-12",
    "state/planned",
    "state/done",
    "on-12",
    ["later: beta-1"],
  ],
];

test.each(days)("%s", (_, published, claim, other, from, expected) => {
  const articles = [article("beta-1", "2022-07-18", [report(other, from)])];
  expect(stancesBeside(claim, { articles, origins: dated, page: { published } })).toEqual(expected);
});

test("the day of a page that the index knows is its own origin's, not its date", () => {
  const own = article("alpha-1", "2022-07-18", [report("answer/silent", "on-12")], {
    url: "https://alpha.example/page",
  });
  const articles = [own, article("beta-1", "2022-07-18", [report("answer/denied", "on-12")])];
  expect(stancesBeside("answer/silent", { articles, origins: dated, page: { published: "2022-07-18" } })).toEqual([
    "conflicting: beta-1",
  ]);
});

test("a link headline of the page differs, and conflicts with nobody", () => {
  expect(stancesBeside("talks/held", { articles: [says("talks/not-held")] }, "link")).toEqual(["differing: beta-1"]);
});

test("a link headline in another article differs, and is no evidence of a conflict", () => {
  const linked = article("beta-1", "2022-07-12", [report("talks/not-held", "mayor", { role: "link" })]);
  expect(stancesBeside("talks/held", { articles: [linked] })).toEqual(["differing: beta-1"]);
});

test("an article that says it in its text is not judged by its link headline", () => {
  const both = article("beta-1", "2022-07-12", [
    report("talks/not-held", "mayor", { role: "link" }),
    report("talks/not-held", "mayor", { paragraph: 4 }),
  ]);
  expect(stancesBeside("talks/held", { articles: [both] })).toEqual(["conflicting: beta-1"]);
});

test("another article of the page's outlet stands apart, whatever it says", () => {
  const articles = [says("talks/held", "alpha-1"), says("talks/not-held", "alpha-2")];
  expect(stancesBeside("talks/held", { articles })).toEqual(["sameOutlet: alpha-1", "sameOutlet: alpha-2"]);
});

test("the page's own article is no voice beside it", () => {
  const own = article("alpha-1", "2022-07-12", [report("talks/held", "mayor")], {
    url: "https://www.alpha.example/page?ref=home",
  });
  expect(stancesBeside("talks/held", { articles: [own] })).toEqual([]);
});

test("an outlet that is off stands nowhere", () => {
  expect(stancesBeside("talks/held", { articles: [says("talks/not-held")], outletsOff: ["beta"] })).toEqual([]);
});

test("an article that says a thing three times from one origin is one voice, the earliest article first", () => {
  const thrice = article(
    "beta-1",
    "2022-07-13",
    [0, 1, 2].map((paragraph) => report("talks/held", "mayor", { paragraph })),
  );
  const articles = [thrice, says("talks/held", "delta-1", "2022-07-11")];
  expect(stancesBeside("talks/held", { articles })).toEqual(["corroborating: delta-1", "corroborating: beta-1"]);
});

test("an article that names two origins for a thing stands with both", () => {
  const twice = article("beta-1", "2022-07-13", [
    report("talks/held", "mayor"),
    report("talks/held", "harbour-master"),
  ]);
  expect(stancesBeside("talks/held", { articles: [twice] })).toEqual([
    "corroborating: beta-1",
    "corroborating: beta-1",
  ]);
});
