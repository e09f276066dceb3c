import { claimId } from "../../../src/core/compare/claim";
import { reportOnStory } from "../../../src/core/compare/report";
import type { MatchedClaim } from "../../../src/core/match/types";
import type { IndexedArticle } from "../../../src/core/pack/types";
import { article, origin, report } from "../small-pack";
import { loadedWith, text } from "./page-of";

const sentence = "The ferry went down in the harbour.";

const match = (position: string, more: Partial<MatchedClaim> = {}): MatchedClaim => ({
  paragraph: 0,
  sentence,
  at: [0, sentence.length],
  role: "text",
  question: position.split("/")[0] ?? "",
  position,
  score: 0.9,
  why: ["matched"],
  evidence: [[4, 9]],
  speaker: null,
  ...more,
});

const others: IndexedArticle[] = [
  article("beta-1", "2022-07-12", [
    report("talks/held", "mayor", { via: ["wire-one", "delta"] }),
    report("size/some", "mayor"),
  ]),
  article("delta-1", "2022-07-12", [report("talks/not-held", "delta-own"), report("size/some", "harbour-master")], {
    wires: ["wire-two"],
  }),
  article("gamma-1", "2022-07-19", [report("state/done", "mayor")]),
];

const origins = [origin("delta-own", "outlet"), origin("unused")];

const reportWith = (claims: MatchedClaim[], settings = {}, page = {}) =>
  reportOnStory(
    text(page),
    { loaded: loadedWith(others, origins), score: 0.8, why: ["because"], claims },
    { outletsOff: [], mutes: [], ...settings },
  );

test("a claim carries what others say, as they say it", () => {
  const [claim] = reportWith([match("talks/held")]).claims;
  expect(claim?.conflicting).toEqual([
    {
      outlet: "delta",
      article: "delta-1",
      position: "talks/not-held",
      says: "Says talks/not-held",
      origin: "delta-own",
      via: [],
      published: "2022-07-12",
      url: null,
      anchor: { start: "the first words", end: "the last words" },
      role: "text",
    },
  ]);
  expect(claim?.origins.conflicting).toEqual({ outlets: 1, independent: 1, ids: ["wire-two"] });
});

test("texts are there for every id the report mentions, and for no other", () => {
  const { texts } = reportWith([match("talks/held")]);
  expect(Object.keys(texts.questions).sort()).toEqual(["size", "talks"]);
  expect(Object.keys(texts.positions).sort()).toEqual(["size/some", "talks/held", "talks/not-held"]);
  expect(Object.keys(texts.outlets).sort()).toEqual(["alpha", "beta", "delta"]);
  expect(Object.keys(texts.articles).sort()).toEqual(["beta-1", "delta-1"]);
  expect(Object.keys(texts.origins).sort()).toEqual(["delta-own", "harbour-master", "mayor", "wire-one", "wire-two"]);
  expect(texts.relations).toEqual({
    "talks/held>talks/not-held": { kind: "conflicts", why: "Why talks/held conflicts talks/not-held" },
  });
});

test.each(["claim/made", "claim/rejected"])("texts name which position is the denial: seen from %s", (position) => {
  const both = article("delta-2", "2022-07-13", [report("claim/made", "mayor"), report("claim/rejected", "mayor")]);
  const { texts } = reportOnStory(
    text({}),
    { loaded: loadedWith([both], origins), score: 0.8, why: [], claims: [match(position)] },
    { outletsOff: [], mutes: [] },
  );
  expect(texts.relations["claim/made>claim/rejected"]).toMatchObject({ kind: "disputes", denial: "claim/rejected" });
});

test("a muted match is gone, and not missing either", () => {
  const before = reportWith([match("size/some")]);
  const [claim] = before.claims;
  const after = reportWith([match("size/some")], {
    mutes: [{ hash: claim?.id ?? "", position: "size/some", since: "2022-07-12" }],
  });
  expect({ claims: after.claims, missing: after.missing, outcome: after.outcome }).toEqual({
    claims: [],
    missing: [],
    outcome: "no-claims",
  });
});

test("without the claim the position is missing, with who reported it", () => {
  const { missing, texts } = reportWith([]);
  expect(missing.map(({ position, outlets }) => ({ position, outlets }))).toEqual([
    { position: "size/some", outlets: ["beta", "delta"] },
  ]);
  expect(missing[0]?.reports.map((one) => one.origin)).toEqual(["mayor", "harbour-master"]);
  expect(texts.positions["size/some"]?.answer).toBe("Answer size/some");
});

test("an outlet that is off is in no list, count or text", () => {
  const off = reportWith([match("talks/held")], { outletsOff: ["delta"] });
  expect(off.claims[0]).toMatchObject({
    conflicting: [],
    origins: { conflicting: { outlets: 0, independent: 0, ids: [] } },
  });
  expect(off.missing).toEqual([]);
  expect(JSON.stringify(off)).not.toContain("delta-1");
});

test("a page dated after the index ends is compared like any other", () => {
  const late = reportWith([match("state/planned")], {}, { published: "2022-07-30" });
  expect(late.claims[0]?.later.map((one) => one.article)).toEqual(["gamma-1"]);
  expect(late.story.indexEnds).toBe("2022-07-20");
});

test("a claim keeps its id wherever the sentence stands, and has another for each position", () => {
  const [claim] = reportWith([match("talks/held", { paragraph: 7, role: "caption" })]).claims;
  expect(claim?.id).toMatch(/^[0-9a-f]{16}$/);
  expect(claimId("ferry", "The  ferry went\u00a0down in the harbour.", "talks/held")).toBe(claim?.id);
  expect(claimId("ferry", "“It sank,” he said.", "state/done")).toBe(
    claimId("ferry", '"It sank," he said.', "state/done"),
  );
  expect(claimId("ferry", sentence, "talks/not-held")).not.toBe(claim?.id);
  expect(claimId("boat", sentence, "talks/held")).not.toBe(claim?.id);
});
