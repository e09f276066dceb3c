import { cpSync } from "node:fs";
import { Desk, story } from "./command-line";

const desk = new Desk();
beforeEach(() => {
  desk.reset();
  cpSync(desk.at("seeds"), desk.at("other"), { recursive: true });
});
afterAll(() => desk.close());

const other = story.replace("seeds", "other");

test("the same seeds have no difference, whether as a folder or as a pack", () => {
  desk.run("compile", "--out", "dist/own.json", "--version", "0");
  for (const before of ["seeds", "dist/own.json"])
    expect(desk.run("diff", before, "other")).toEqual({ code: 0, out: "No difference.\n", problems: "" });
});

test("what changed is told in words by outlet, origin, question and report", () => {
  desk.edit("other/outlets.json", '"short": "Lantern"', '"short": "The Lantern"');
  desk.edit("other/origins.json", '"event": "Speech to traders"', '"event": "Speech"');
  desk.edit(`${other}/questions/flow.json`, "Half of the usual amount.", "Half.");
  desk.edit(`${other}/questions/visit.json`, '"kind": "conflicts"', '"kind": "updates"');
  desk.edit(`${other}/articles/guardian-2023-03-14.json`, "a compressor near Maku failed", "a compressor failed");
  desk.edit(`${other}/articles/newser-2023-03-15.json`, '"wires": ["ap"]', '"wires": []');
  desk.edit(`${other}/cues/visit.json`, "erdogan -go-to tabriz", "erdogan -go-to tabriz !iran");
  const { code, out } = desk.run("diff", "seeds", "other");
  expect(code).toBe(1);
  for (const line of [
    "short “Lantern” is now “The Lantern”",
    "event “Speech to traders” is now “Speech”",
    "answer “Half of the usual amount.” is now “Half.”",
    "changed: visit/going and visit/not-going",
    "changed: cause/fault in paragraph 1, sentence 2",
    'wires ["ap"] is now []',
    "cues of visit: 1 added, 1 gone",
  ])
    expect(out).toContain(line);
  expect(out).not.toContain("meridian");
});

test("reports, articles and stories that came or went are named", () => {
  const file = `${other}/articles/guardian-2023-03-14.json`;
  const article = JSON.parse(desk.read(file));
  desk.write(file, JSON.stringify({ ...article, reports: article.reports.slice(1) }));
  desk.run("new-story", "harbour-ferry", "--title", "The ferry", "--seeds", "other");
  const { out } = desk.run("diff", "seeds", "other");
  expect(out).toContain("story added: harbour-ferry, The ferry: 1 questions, 0 articles");
  expect(out).toContain("gone: flow/halved in paragraph 1, sentence 1");
  expect(desk.run("diff", "other", "seeds").out).toContain("story gone: harbour-ferry");
});

test.each([
  ["one pack only", ["diff", "seeds"], "Expected 2 arguments"],
  ["a file that is not there", ["diff", "seeds", "no.json"], "no.json: there is no such file or folder"],
  [
    "a file that is no pack",
    ["diff", "seeds", "seeds/outlets.json"],
    "seeds/outlets.json: This is JSON, but not an index",
  ],
])("%s is told", (_, args, expected) => {
  const { code, problems } = desk.run(...args);
  expect(code).toBe(2);
  expect(problems).toContain(expected);
});
