import { loadPacks } from "../../../src/core/pack/load";
import type { IndexedArticle } from "../../../src/core/pack/types";
import { packSummary } from "../../../src/core/views/pack-summary";
import { storyView } from "../../../src/core/views/story-view";
import { article, origin, report, smallPack } from "../small-pack";

const says = (id: string, position: string, more = {}): IndexedArticle =>
  article(id, "2022-07-12", [report(position, "mayor", more)]);

const standingOf = (question: string, articles: IndexedArticle[], outletsOff: string[] = []): string | undefined =>
  storyView(loadPacks([smallPack(articles, [origin("on-12", "official", "2022-07-12")])]), "ferry", {
    outletsOff,
  })?.questions.find(({ id }) => id === question)?.standing;

const table: [string, string, IndexedArticle[], string | undefined][] = [
  ["one outlet alone", "talks", [says("alpha-1", "talks/held")], "only"],
  ["two outlets with one answer", "talks", [says("alpha-1", "talks/held"), says("beta-1", "talks/held")], "agrees"],
  [
    "two outlets against each other",
    "talks",
    [says("alpha-1", "talks/held"), says("beta-1", "talks/not-held")],
    "conflict",
  ],
  [
    "one outlet with both answers is no conflict between outlets",
    "talks",
    [says("alpha-1", "talks/held"), says("alpha-2", "talks/not-held")],
    "only",
  ],
  [
    "a link headline makes no conflict",
    "talks",
    [says("alpha-1", "talks/held"), says("beta-1", "talks/not-held", { role: "link" })],
    "differs",
  ],
  [
    "a charge and its rejection",
    "claim",
    [says("alpha-1", "claim/made"), says("beta-1", "claim/rejected")],
    "disputed",
  ],
  [
    "one outlet may report both sides of a dispute",
    "claim",
    [article("alpha-1", "2022-07-12", [report("claim/made", "mayor"), report("claim/rejected", "harbour-master")])],
    "disputed",
  ],
  ["another emphasis", "size", [says("alpha-1", "size/some"), says("beta-1", "size/many")], "differs"],
  ["a later development", "state", [says("alpha-1", "state/planned"), says("beta-1", "state/done")], "differs"],
  [
    "two accounts of one day",
    "answer",
    [
      article("alpha-1", "2022-07-12", [report("answer/silent", "on-12")]),
      article("beta-1", "2022-07-15", [report("answer/denied", "on-12")]),
    ],
    "conflict",
  ],
  ["no report at all", "talks", [says("alpha-1", "size/some")], undefined],
];

test.each(table)("%s", (_, question, articles, standing) => {
  expect(standingOf(question, articles)).toBe(standing);
});

test("an outlet that is off takes its conflict with it", () => {
  expect(standingOf("talks", [says("alpha-1", "talks/held"), says("beta-1", "talks/not-held")], ["beta"])).toBe("only");
});

test("a story shows reported positions with their texts, outlets by name, and relations between what is reported", () => {
  const view = storyView(
    loadPacks([
      smallPack([says("beta-1", "talks/held"), says("alpha-1", "talks/not-held"), says("gamma-1", "size/some")]),
    ]),
    "ferry",
    { outletsOff: [] },
  );
  expect(view?.outlets).toEqual(["alpha", "beta", "gamma"]);
  expect(view?.questions.map(({ id, positions }) => [id, positions.map((position) => position.id)])).toEqual([
    ["size", ["size/some"]],
    ["talks", ["talks/held", "talks/not-held"]],
  ]);
  expect(view?.relations).toEqual([
    { a: "talks/held", b: "talks/not-held", kind: "conflicts", why: "Why talks/held conflicts talks/not-held" },
  ]);
  expect(Object.keys(view?.texts.positions ?? {}).sort()).toEqual(["size/some", "talks/held", "talks/not-held"]);
});

test("an unknown story is null", () => {
  expect(storyView(loadPacks([smallPack()]), "no-such-story", { outletsOff: [] })).toBeNull();
});

test("a pack in a list says what it covers and how much", () => {
  const pack = smallPack([
    says("alpha-1", "talks/held"),
    article("beta-1", "2022-07-12", [report("size/some", "mayor"), report("size/many", "mayor")]),
  ]);
  expect(packSummary(pack, true)).toEqual({
    id: "small",
    title: "A small pack",
    version: "1",
    bundled: true,
    stories: [
      {
        id: "ferry",
        title: "The ferry",
        from: "2022-07-01",
        to: "2022-07-31",
        indexEnds: "2022-07-20",
        articles: 2,
        reports: 3,
        positions: 12,
      },
    ],
  });
});
