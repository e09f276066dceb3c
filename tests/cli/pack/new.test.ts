import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonText } from "../../../src/cli/pack/write-json";
import { buildProgram, Desk, story } from "./command-line";

const desk = new Desk();
beforeAll(buildProgram, 60_000);
beforeEach(() => desk.reset());
afterAll(() => desk.close());

const page = (name: string): string => readFileSync(join("tests", "second-story", "pages", name), "utf8");

test("a new story passes the check as it stands, beside others and in a folder of its own", () => {
  expect(desk.run("new-story", "harbour-ferry", "--title", "The ferry").out).toContain("npm run pack -- check");
  expect(desk.run("check")).toMatchObject({ code: 0, problems: "" });
  expect(
    desk.run("new-story", "tram-2", "--title", "The tram", "--from", "2024-02-01", "--seeds", "other"),
  ).toMatchObject({ code: 0 });
  expect(desk.run("check", "--seeds", "other").out).toContain("other: 1 story");
  expect(JSON.parse(desk.read("other/stories/tram-2/story.json"))).toMatchObject({
    title: "The tram",
    span: { from: "2024-02-01", to: "2024-12-31" },
  });
});

test("new files are written as the formatter writes them", () => {
  desk.run("new-story", "harbour-ferry", "--title", "The ferry", "--seeds", "other");
  desk.run("new-article", "guardian", "2023-03-15", "--story", "aras-gas-line");
  cpSync("biome.json", desk.at("biome.json"));
  const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [biome, "format", "--vcs-enabled=false", "other", `${story}/articles/guardian-2023-03-15.json`],
    { cwd: desk.folder, encoding: "utf8" },
  );
  expect(stdout + stderr).toMatch(/Checked 7 files/);
  expect(stderr).not.toContain("format ━");
});

test("seeds read and written again are the same", () => {
  const paths = readdirSync(desk.at("seeds"), { recursive: true, encoding: "utf8" }).filter((p) => p.endsWith(".json"));
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths.map((name) => join("seeds", name)))
    expect({ path, text: jsonText(JSON.parse(desk.read(path))) }).toEqual({ path, text: desk.read(path) });
});

test("nothing that is there already is overwritten", () => {
  const before = desk.read(`${story}/articles/guardian-2023-03-14.json`);
  const article = desk.run("new-article", "guardian", "2023-03-14", "--story", "aras-gas-line");
  expect(article).toMatchObject({ code: 2, out: "" });
  expect(article.problems).toContain("guardian-2023-03-14.json exists already, nothing was written");
  expect(desk.read(`${story}/articles/guardian-2023-03-14.json`)).toBe(before);
  expect(desk.run("new-story", "aras-gas-line", "--title", "Again").problems).toContain("exists already");
});

test("an article without its text is empty, and the next steps say what it needs", () => {
  const { code, out } = desk.run(
    "new-article",
    "guardian",
    "2023-03-20",
    "--story",
    "aras-gas-line",
    "--url",
    "https://www.theguardian.com/x",
  );
  expect(code).toBe(0);
  expect(out).toContain("set indexEnds (now 2023-03-15) to 2023-03-20");
  expect(out).toContain(`npm run pack -- fingerprint --into ${story}/articles/guardian-2023-03-20.json`);
  expect(desk.run("check").problems).toContain("published: expected no day after indexEnds, 2023-03-15");
  desk.edit(`${story}/story.json`, '"indexEnds": "2023-03-15"', '"indexEnds": "2023-03-20"');
  expect(desk.run("check")).toMatchObject({ code: 0 });
});

test("an article with its text gets its fingerprint and a draft of its reports, which the check asks to complete", () => {
  desk.write("page.html", page("meridian.html"));
  const { out } = desk.runProgram(
    "new-article",
    "newser",
    "2023-03-14",
    "--story",
    "aras-gas-line",
    "--text",
    "page.html",
  );
  expect(out).toContain("3 reports were drafted");
  const file = `${story}/articles/newser-2023-03-14.json`;
  const article = JSON.parse(desk.read(file));
  expect(article.fingerprint).toBe(
    JSON.parse(desk.read(`${story}/articles/meridian-herald-2023-03-15.json`)).fingerprint,
  );
  expect(article.reports).toMatchObject([
    { position: "flow/halved", paragraph: 0, sentence: 0, says: "", origin: "" },
    { position: "restart/20-march", anchor: { start: "The gas will flow", end: "20 March, it added" } },
    { position: "visit/not-going", paragraph: 2 },
  ]);
  const { problems } = desk.run("check");
  for (const report of ["[0] (flow/halved)", "[1] (restart/20-march)", "[2] (visit/not-going)"]) {
    expect(problems).toContain(`${file}: reports${report}.says: expected a text of 1 to 400 characters, got ""`);
    expect(problems).toContain(`${file}: reports${report}.origin: expected an id`);
  }
});

test("a fingerprint is printed, or written into an article's file and nothing else changed", () => {
  desk.write("page.html", page("lantern.html"));
  const file = `${story}/articles/anatolia-lantern-2023-03-14.json`;
  const before = desk.read(file);
  const { out } = desk.runProgram("fingerprint", "page.html");
  expect(JSON.parse(before).fingerprint).toBe(out.trim());
  desk.write(file, before.replace(out.trim(), ""));
  expect(desk.runProgram("fingerprint", "--into", file, "page.html")).toMatchObject({ code: 0 });
  expect(desk.read(file)).toBe(before);
});

const refused: [string, string[], string][] = [
  [
    "an outlet that is unknown",
    ["new-article", "the guard", "2023-03-14", "--story", "aras-gas-line"],
    "Did you mean guardian?",
  ],
  [
    "an outlet that nobody knows",
    ["new-article", "zzz", "2023-03-14", "--story", "aras-gas-line"],
    "Add it to outlets.json first.",
  ],
  ["an article of no story", ["new-article", "guardian", "2023-03-14"], "--story is missing. Stories: aras-gas-line."],
  [
    "a story that is unknown",
    ["new-article", "guardian", "2023-03-14", "--story", "x"],
    'No story has the id "x". Stories: aras-gas-line.',
  ],
  [
    "a day that is none",
    ["new-article", "guardian", "2023-02-30", "--story", "aras-gas-line"],
    '"2023-02-30" is no day',
  ],
  [
    "a day outside the story",
    ["new-article", "guardian", "2020-01-01", "--story", "aras-gas-line"],
    "outside the story's span, 2023-03-01 to 2023-06-30",
  ],
  [
    "an address that runs code",
    ["new-article", "guardian", "2023-03-15", "--story", "aras-gas-line", "--url", "javascript:x"],
    "is no http or https address",
  ],
  [
    "a name with a path in it",
    ["new-article", "guardian", "2023-03-15", "--story", "aras-gas-line", "--id", "../x"],
    '"../x" is no id',
  ],
  ["a story without a title", ["new-story", "harbour-ferry"], "--title is missing"],
  ["an id that is none", ["new-story", "Harbour Ferry", "--title", "x"], '"Harbour Ferry" is no id'],
  ["an id with a path in it", ["new-story", "../x", "--title", "x"], '"../x" is no id'],
  [
    "days in the wrong order",
    ["new-story", "x", "--title", "x", "--from", "2023-02-01", "--to", "2023-01-01"],
    "--to 2023-01-01 is before --from 2023-02-01",
  ],
];

test.each(refused)("%s is refused with what to do", (_, args, expected) => {
  const { code, out, problems } = desk.run(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(problems).toContain(expected);
});

const unreadable: [string, string[], string][] = [
  [
    "a text that is not there",
    ["new-article", "guardian", "2023-03-15", "--story", "aras-gas-line", "--text", "no.txt"],
    "no.txt: there is no such file",
  ],
  ["a fingerprint of nothing", ["fingerprint", "no.txt"], "no.txt: there is no such file"],
  [
    "a fingerprint into no article",
    ["fingerprint", "--into", "seeds/outlets.json", "seeds/stories/aras-gas-line/story.json"],
    'expected a field "fingerprint"',
  ],
];

test.each(unreadable)("%s is refused too", (_, args, expected) => {
  const { code, out, problems } = desk.runProgram(...args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(problems).toContain(expected);
});
