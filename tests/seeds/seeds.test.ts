import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { compileSeeds } from "../../src/core/pack/compile";
import type { Pack, Report, Story } from "../../src/core/pack/types";
import { withShared } from "../shared";
import { seedFiles, seedTexts } from "./files";

function compiled(): Pack {
  const result = compileSeeds(seedFiles);
  if (!result.ok) throw new Error([result.message, ...(result.details ?? [])].join("\n"));
  return result.value;
}

const pack = compiled();
const reports = (story: Story): Report[] => story.articles.flatMap((article) => article.reports);
const ids = (items: { id: string }[]): string[] => items.map(({ id }) => id);

test("the seeds compile: ids are unique, nothing dangles, every day lies in its story's span", () => {
  expect(compileSeeds(seedFiles)).toMatchObject({ ok: true });
});

test("outlets and origins are sorted by id", () => {
  for (const file of ["outlets.json", "origins.json"]) {
    const listed = ids(seedFiles[file] as { id: string }[]);
    expect(listed).toEqual([...listed].sort());
  }
});

test("the reports of an article stand in the order of its text", () => {
  for (const [path, value] of Object.entries(seedFiles).filter(([file]) => file.includes("/articles/"))) {
    const places = (value as { reports: Report[] }).reports.map(
      ({ paragraph, sentence }) => paragraph * 1000 + sentence,
    );
    expect({ path, places }).toEqual({ path, places: [...places].sort((a, b) => a - b) });
  }
});

test("no origin is dated after the article that reports it", () => {
  const dates = new Map(pack.origins.map(({ id, date }) => [id, date]));
  const late = pack.stories.flatMap((story) =>
    story.articles.flatMap(({ id, published, updated, reports: said }) =>
      said
        .filter(({ origin }) => (dates.get(origin) ?? "") > (updated ?? published))
        .map(({ origin }) => `${id}: ${origin}`),
    ),
  );
  expect(late).toEqual([]);
});

test("of two positions in dispute the denial is the one that rejects the other", () => {
  const [story] = pack.stories;
  const disputes = story?.relations.filter(({ kind }) => kind === "disputes") ?? [];
  expect(
    disputes.map(({ a, b, denial }) => [denial === "a" ? a : b, denial ? "rejects" : "beside", denial === "a" ? b : a]),
  ).toEqual([
    ["aramco-2019/iran", "beside", "aramco-2019/houthis"],
    ["iran-response/denied", "rejects", "delivered/delivered"],
    ["russia-response/denied", "rejects", "delivered/delivered"],
    ["russia-response/not-about-drones", "rejects", "visit-purpose/drone-deal"],
    ["supply-intent/no-such-plan", "rejects", "supply-intent/us-says-preparing"],
    ["iran-response/denied", "rejects", "supply-intent/us-says-preparing"],
    ["russia-response/denied", "rejects", "supply-intent/us-says-preparing"],
  ]);
});

test("every origin is somebody's, except the wires that articles credit", () => {
  const used = new Set(
    pack.stories.flatMap((story) => [
      ...reports(story).map(({ origin }) => origin),
      ...story.articles.flatMap(({ wires }) => wires),
    ]),
  );
  expect(ids(pack.origins).filter((id) => !used.has(id))).toEqual([]);
});

test("an article says one thing in one place once", () => {
  for (const article of pack.stories.flatMap((story) => story.articles)) {
    const places = article.reports.map(
      (r) => `${article.id} ${r.position} ${r.paragraph} ${r.sentence} ${r.role} ${r.anchor.start}`,
    );
    expect(places).toEqual([...new Set(places)]);
  }
});

test("anchors are the first and last words of a passage, not the passage", () => {
  const long = pack.stories
    .flatMap(reports)
    .filter(({ anchor }) => [anchor.start, anchor.end].some((part) => part.split(/\s+/).length > 5));
  expect(long.map(({ position, anchor }) => `${position}: ${anchor.start} … ${anchor.end}`)).toEqual([]);
});

test("every article of the index has a fingerprint", () => {
  expect(pack.stories.flatMap((story) => story.articles).filter(({ fingerprint }) => fingerprint === "")).toEqual([]);
});

/** What a command prints, whether or not it is content. */
function outputOf(script: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  return stdout + stderr;
}

test("every file is written as the formatter writes it", () => {
  const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
  const output = outputOf(biome, "format", "seeds", "--max-diagnostics=none", "--colors=off");
  expect(output).toContain("Checked");
  expect(output.match(/^\S+\.json(?= format)/gm) ?? []).toEqual([]);
});

test("nothing in the seeds looks like markup", () => {
  const odd = Object.entries(seedTexts).filter(([, text]) => /<\/?[a-z]+[ >]/.test(text));
  expect(odd.map(([path]) => path)).toEqual([]);
});

withShared("no seed repeats a sentence of an article", () => {
  const check = join(process.cwd(), "..", "shared", "checks", "verbatim.mjs");
  expect(existsSync(check)).toBe(true);
  const output = outputOf(check);
  expect(output).toMatch(/passages|nothing repeated/);
  expect(output.split("\n").filter((line) => line.startsWith("seeds/"))).toEqual([]);
});
