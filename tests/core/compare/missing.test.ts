import { missingFrom } from "../../../src/core/compare/missing";
import type { IndexedArticle, Report } from "../../../src/core/pack/types";
import { article, report } from "../small-pack";
import { pageOf } from "./page-of";

const by = (
  id: string,
  from: string,
  position: string,
  published = "2022-07-12",
  more: Partial<Report> = {},
): IndexedArticle => article(id, published, [report(position, from, more)]);

/** Two other outlets on two origins. */
const twice = (position: string, published = "2022-07-12"): IndexedArticle[] => [
  by("beta-1", "mayor", position, published),
  by("delta-1", "harbour-master", position, published),
];

const missing = (
  articles: IndexedArticle[],
  more: { taken?: string[]; complete?: boolean; published?: string | null; off?: string[] } = {},
): string[] => {
  const page = pageOf({
    articles,
    page: { published: more.published === undefined ? "2022-07-12" : more.published },
    outletsOff: more.off ?? [],
  });
  return missingFrom(page, new Set(more.taken ?? []), more.complete ?? true).map(({ position }) => position);
};

test("what two other outlets reported from two origins by the page's day is missing", () => {
  expect(missing(twice("talks/held"))).toEqual(["talks/held"]);
});

const nothing: [string, IndexedArticle[], Parameters<typeof missing>[1]][] = [
  ["one outlet is not enough", [by("beta-1", "mayor", "talks/held"), by("beta-2", "harbour-master", "talks/held")], {}],
  ["one origin is not enough", [by("beta-1", "mayor", "talks/held"), by("delta-1", "mayor", "talks/held")], {}],
  ["what came after the page cannot be missing", twice("talks/held", "2022-07-13"), {}],
  [
    "the page's own outlet is no other outlet",
    [by("alpha-1", "mayor", "talks/held"), by("beta-1", "harbour-master", "talks/held")],
    {},
  ],
  [
    "a link headline is no report",
    [
      by("beta-1", "mayor", "talks/held"),
      by("delta-1", "harbour-master", "talks/held", "2022-07-12", { role: "link" }),
    ],
    {},
  ],
  ["an outlet that is off is none", twice("talks/held"), { off: ["delta"] }],
  ["an undated page leaves nothing out", twice("talks/held"), { published: null }],
  ["a stub or live page leaves nothing out", twice("talks/held"), { complete: false }],
  ["what the page says is not missing", twice("talks/held"), { taken: ["talks/held"] }],
  ["a question that the page answers otherwise stands on its card", twice("talks/held"), { taken: ["talks/not-held"] }],
  ["a finer answer says the wider one too", twice("day/week"), { taken: ["day/exact"] }],
];

test.each(nothing)("%s", (_, articles, more) => {
  expect(missing(articles, more)).toEqual([]);
});

test("a wide answer does not say the finer one", () => {
  expect(missing(twice("day/exact"), { taken: ["day/week"] })).toEqual(["day/exact"]);
});

test("an answer to another question changes nothing", () => {
  expect(missing(twice("talks/held"), { taken: ["size/some"] })).toEqual(["talks/held"]);
});
