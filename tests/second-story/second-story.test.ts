/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { check } from "../../src/cli/pack/check";
import { analyse } from "../../src/core/analyse";
import type { ArticleText } from "../../src/core/article";
import type { PageReport } from "../../src/core/compare/types";
import { loadPacks } from "../../src/core/pack/load";
import type { Pack } from "../../src/core/pack/types";
import { buildSearch, searchClaims } from "../../src/core/search/search";
import { gateMatches } from "../../src/core/story/gate";
import { outletSummaries } from "../../src/core/views/outlet-summaries";
import { storyView } from "../../src/core/views/story-view";
import { sourceFiles } from "../repository/sources";
import { firstPack, pageText, secondPack, secondSeeds } from "./packs";

const both = loadPacks([firstPack, secondPack]);
const nothingOff = { outletsOff: [], mutes: [] };
const reportOf = (page: ArticleText, packs: Pack[], settings = nothingOff): PageReport =>
  analyse(loadPacks(packs), page, settings);

const conflictsIn = (report: PageReport): Record<string, string[]> =>
  Object.fromEntries(
    report.claims
      .filter(({ conflicting }) => conflicting.length > 0)
      .map(({ position, conflicting }) => [position, [...new Set(conflicting.map(({ outlet }) => outlet))].sort()]),
  );

/** Every id that a report speaks of, by kind. */
const idsIn = ({ texts }: PageReport) => ({
  positions: Object.keys(texts.positions),
  outlets: Object.keys(texts.outlets),
  origins: Object.keys(texts.origins),
  articles: Object.keys(texts.articles),
});

test("the seeds of the second story pass the check", () => {
  expect(check.run(["--seeds", secondSeeds])).toMatchObject({ code: 0, problems: [] });
});

test("no code knows the second story", () => {
  const words = /aras-gas|aras line|tabriz|anatolia-?lantern|meridian-?herald/i;
  expect(sourceFiles().filter((path) => words.test(readFileSync(path, "utf8")))).toEqual([]);
});

test("the two stories have actors, outlets, an origin and question ids in common", () => {
  const common = <T>(list: (pack: Pack) => T[]): T[] => list(secondPack).filter((id) => list(firstPack).includes(id));
  const concepts = common((pack) => pack.stories.flatMap((story) => story.concepts.map(({ id }) => id)));
  expect(concepts).toEqual(expect.arrayContaining(["iran", "turkey", "us", "erdogan"]));
  expect(common(({ outlets }) => outlets.map(({ id }) => id))).toEqual(["guardian", "newser"]);
  expect(common(({ origins }) => origins.map(({ id }) => id))).toContain("ap");
  expect(common(({ stories }) => stories.flatMap(({ questions }) => questions.map(({ id }) => id)))).toEqual([
    "new-talks",
    "visit",
  ]);
});

test("its pages show what others report differently", () => {
  expect(conflictsIn(reportOf(pageText("lantern"), [secondPack]))).toEqual({
    "flow/stopped": ["guardian", "meridian-herald"],
    "new-talks/discussed": ["guardian", "newser"],
    "visit/going": ["meridian-herald"],
  });
  expect(conflictsIn(reportOf(pageText("meridian"), [secondPack]))).toEqual({
    "flow/halved": ["anatolia-lantern", "newser"],
    "visit/not-going": ["anatolia-lantern", "guardian", "newser"],
  });
});

test("a charge of one party and the other's account are no conflict between outlets", () => {
  const claim = reportOf(pageText("lantern"), [secondPack]).claims.find(({ position }) => position === "cause/lever");
  expect(claim).toMatchObject({ conflicting: [], disputing: [{ outlet: "guardian", position: "cause/fault" }] });
});

test.each(["lantern", "meridian"] as const)(
  "the page %s reads the same beside the first story, in any order",
  (name) => {
    const alone = reportOf(pageText(name), [secondPack]);
    expect(alone.story.id).toBe("aras-gas-line");
    expect(alone.article.indexed).not.toBeNull();
    expect(reportOf(pageText(name), [firstPack, secondPack])).toEqual(alone);
    expect(reportOf(pageText(name), [secondPack, firstPack])).toEqual(alone);
  },
);

test("a page of the first story reads the same beside the second, in any order", () => {
  const alone = reportOf(pageText("harbour"), [firstPack]);
  expect(alone.story.id).toBe("iran-russia-drones");
  expect(Object.keys(conflictsIn(alone))).toContain("new-talks/discussed");
  expect(reportOf(pageText("harbour"), [firstPack, secondPack])).toEqual(alone);
  expect(reportOf(pageText("harbour"), [secondPack, firstPack])).toEqual(alone);
});

test("a page of the first story that mentions the other one stays where it is, and takes none of its claims", () => {
  const page = pageText("harbour");
  const aside = "Turkey’s Energy Ministry said on Monday that gas from Iran had stopped in the Aras line.";
  const mixed = { ...page, paragraphs: [...page.paragraphs, { text: aside, role: "text" as const }] };
  expect(gateMatches(gatesOf([firstPack, secondPack]), textOf(mixed))).toHaveLength(2);
  const report = analyse(both, mixed, nothingOff);
  expect(report.story.id).toBe("iran-russia-drones");
  expect(idsIn(report).positions).not.toContain("flow/stopped");
});

test("a report speaks of nothing that is not in its own pack", () => {
  for (const [name, pack] of [
    ["lantern", secondPack],
    ["meridian", secondPack],
    ["harbour", firstPack],
  ] as const) {
    const found = idsIn(analyse(both, pageText(name), nothingOff));
    const [story] = pack.stories;
    const known = {
      positions: story?.questions.flatMap(({ positions }) => positions.map(({ id }) => id)),
      outlets: pack.outlets.map(({ id }) => id),
      origins: pack.origins.map(({ id }) => id),
      articles: story?.articles.map(({ id }) => id),
    };
    for (const kind of ["positions", "outlets", "origins", "articles"] as const)
      expect({ name, kind, strange: found[kind].filter((id) => !known[kind]?.includes(id)) }).toEqual({
        name,
        kind,
        strange: [],
      });
  }
});

test("what a page leaves out is its own story's", () => {
  const left = ({ missing }: PageReport): string[] => missing.map(({ position }) => position);
  expect(left(analyse(both, pageText("meridian"), nothingOff))).toEqual(["us-response/urges-settlement"]);
  expect(left(analyse(both, pageText("lantern"), nothingOff))).toEqual([]);
  expect(left(analyse(both, pageText("harbour"), nothingOff))).not.toContain("us-response/urges-settlement");
});

test("an outlet of both stories is listed once, and switched off in both", () => {
  const guardian = outletSummaries([firstPack, secondPack]).filter(({ id }) => id === "guardian");
  expect(guardian).toHaveLength(1);
  const alone = outletSummaries([firstPack]).find(({ id }) => id === "guardian");
  expect(guardian[0]?.reports).toBe((alone?.reports ?? 0) + 5);
  const off = { outletsOff: ["guardian"], mutes: [] };
  for (const name of ["lantern", "meridian", "harbour"] as const)
    expect(JSON.stringify(analyse(both, pageText(name), off).claims)).not.toContain('"outlet":"guardian"');
});

test("a search finds the question of each story with its own outlets", () => {
  const { hits } = searchClaims(buildSearch(both, nothingOff), "new talks discussed", {}, 50);
  const talks = hits.filter(({ question }) => question === "new-talks");
  const outlets = Object.fromEntries(
    talks.map(({ story, positions }) => [story, new Set(positions.flatMap((position) => position.outlets))]),
  );
  expect(Object.keys(outlets).sort()).toEqual(["aras-gas-line", "iran-russia-drones"]);
  expect(outlets["aras-gas-line"]).toEqual(new Set(["anatolia-lantern", "guardian", "newser"]));
  expect(outlets["iran-russia-drones"]).not.toContain("anatolia-lantern");
});

test("the overview of a story knows only that story", () => {
  const view = JSON.stringify(storyView(both, "aras-gas-line", nothingOff));
  expect(view).toContain("meridian-herald");
  expect(view).not.toMatch(/nypost|foxnews|peskov/);
  expect(JSON.stringify(storyView(both, "iran-russia-drones", nothingOff))).not.toMatch(/lantern|meridian|gas-company/);
});

const gatesOf = (packs: Pack[]) =>
  packs.flatMap(({ stories }) => stories.map(({ id, about }) => ({ story: id, groups: about.gate })));

const textOf = ({ title, paragraphs }: ArticleText): string =>
  [title, ...paragraphs.map(({ text }) => text)].join("\n");

test("each story's gate lets its own pages through, and a shared actor alone opens none", () => {
  const passed = (text: string): string[] =>
    gateMatches(gatesOf([firstPack, secondPack]), text).map(({ story }) => story);
  expect(passed(textOf(pageText("meridian")))).toEqual(["aras-gas-line"]);
  expect(passed(textOf(pageText("harbour")))).toEqual(["iran-russia-drones"]);
  // The Lantern's page speaks of Russia and of a drone as well: the closer look decides.
  expect(passed(textOf(pageText("lantern")))).toEqual(["iran-russia-drones", "aras-gas-line"]);
  expect(passed("Erdogan spoke of Iran, of Turkey and of the US.")).toEqual([]);
});
