import { Desk, story } from "./command-line";

const desk = new Desk();
beforeEach(() => desk.reset());
afterAll(() => desk.close());

test("sound seeds are counted, and what is left undone is noted", () => {
  const { code, out } = desk.run("check");
  expect(code).toBe(0);
  expect(out).toContain("seeds: 1 story, 6 questions, 11 positions, 4 articles, 17 reports; no mistakes.");
  expect(out).toContain(`note: ${story}/articles/guardian-2023-03-14.json: no fingerprint`);
});

const guardian = `${story}/articles/guardian-2023-03-14.json`;
const lantern = `${story}/articles/anatolia-lantern-2023-03-14.json`;

const mistakes: [string, string, string, string, string][] = [
  [
    "an unknown origin",
    guardian,
    '"origin": "us-briefing',
    '"origin": "uk-briefing',
    `${guardian}: reports[4] (us-response/urges-settlement).origin: expected the id of an origin`,
  ],
  [
    "a field that does not exist",
    guardian,
    '"url": null',
    '"url": null, "author": "x"',
    `${guardian}: author: unknown field`,
  ],
  [
    "a day that is none",
    guardian,
    '"published": "2023-03-14"',
    '"published": "14 March"',
    `${guardian}: published: expected a day such as 2022-07-12`,
  ],
  [
    "a cue that names nothing",
    `${story}/cues/visit.json`,
    "tabriz",
    "isfahan",
    `${story}/cues/visit.json: going[0].when: expected the id of a concept`,
  ],
  [
    "an anchor that is a passage",
    guardian,
    "A failed compressor",
    "A failed compressor near Maku was to blame",
    `${guardian}: reports[1] (cause/fault).anchor.start: expected at most 5 words, got 8`,
  ],
  [
    "a long quotation",
    guardian,
    "half of the usual gas",
    "“half of the usual gas and not a single cubic metre more than that”",
    `${guardian}: reports[0] (flow/halved).says: expected quotations of at most 11 words, got 14`,
  ],
  [
    "a sentence of the article",
    lantern,
    "the line is dry",
    "Gas has stopped coming through the Aras line from Iran, Turkey’s Energy Ministry said",
    `${lantern}: reports[0] (flow/stopped).says: expected your own words`,
  ],
  [
    "reports out of order",
    guardian,
    '"paragraph": 5',
    '"paragraph": 1',
    `${guardian}: reports[4] (us-response/urges-settlement): expected the reports in the order of the text`,
  ],
  [
    "an origin later than the article",
    "seeds/origins.json",
    '"date": "2023-03-13"',
    '"date": "2023-03-20"',
    "origin: expected one dated 2023-03-14 or earlier",
  ],
];

test.each(mistakes)("%s is named by file and field", (_, file, from, to, expected) => {
  desk.edit(file, from, to);
  const { code, out, problems } = desk.run("check");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(problems).toContain(expected);
  expect(problems).toMatch(/\d+ mistakes? in seeds\. Correct what is listed and check again\./);
});

test("every mistake is listed, however many there are", () => {
  const positions = Array.from({ length: 40 }, (_, i) => ({ id: `p${i}`, statement: 5, short: "x", answer: "x" }));
  const file = `${story}/questions/flow.json`;
  desk.write(file, JSON.stringify({ ...JSON.parse(desk.read(file)), positions }));
  const { problems } = desk.run("check");
  for (const i of [0, 19, 20, 39]) expect(problems).toContain(`${file}: positions[${i}].statement: expected a text`);
});

test("files that are not JSON are listed with line and column", () => {
  desk.edit(guardian, '"wires": []', '"wires": [');
  desk.write(`${story}/cues/visit.json`, "{");
  const { code, problems } = desk.run("check");
  expect(code).toBe(1);
  expect(problems).toMatch(/guardian-2023-03-14\.json: expected JSON, but it goes wrong at line \d+, column \d+/);
  expect(problems).toContain(`${story}/cues/visit.json: expected JSON, but it goes wrong at line 1, column 2`);
});

test("an origin that nobody names is found", () => {
  desk.edit("seeds/origins.json", '"id": "ap"', '"id": "afp"');
  desk.edit(`${story}/articles/newser-2023-03-15.json`, '"wires": ["ap"]', '"wires": []');
  expect(desk.run("check").problems).toContain('expected the id of an origin or outlet, got "ap"');
  desk.reset();
  desk.edit(
    "seeds/origins.json",
    "[",
    '[{"id": "afp", "name": "AFP", "short": "AFP", "kind": "wire", "event": "", "date": null, "party": null},',
  );
  expect(desk.run("check").problems).toContain("origins.json: afp: expected a report or a wire credit that names it");
});

test("example sentences are checked too", () => {
  desk.write(
    `${story}/examples/visit.json`,
    '[{"text": "He goes.", "published": "2023-03-14", "positions": ["visit/gone"]}]',
  );
  const { code, problems } = desk.run("check");
  expect(code).toBe(1);
  expect(problems).toContain(
    `${story}/examples/visit.json: [0].positions[0]: expected the id of a position, got "visit/gone"`,
  );
});

test.each([
  ["a folder that is not there", ["check", "--seeds", "nowhere"], "nowhere: there is no such folder"],
  ["a folder without seeds", ["check", "--seeds", "."], "unknown file"],
  ["an option that does not exist", ["check", "--fast"], "Unknown option --fast"],
  ["an option without its value", ["check", "--seeds"], "--seeds needs a value"],
  ["an argument too many", ["check", "seeds"], "Expected no arguments here, found seeds"],
  ["a command that does not exist", ["chekc"], 'There is no command "chekc"'],
  ["no command", [], "npm run pack -- COMMAND"],
])("%s is told with what to do", (_, args, expected) => {
  const { code, problems } = desk.run(...args);
  expect(code).not.toBe(0);
  expect(problems).toContain(expected);
});

test("help lists every command, and each shows its own usage", () => {
  const { code, out } = desk.run("--help");
  expect(code).toBe(0);
  for (const name of ["check", "compile", "diff", "fingerprint", "new-article", "new-story"]) {
    expect(out).toContain(`  ${name} `);
    expect(desk.run(name, "--help")).toMatchObject({ code: 0, problems: "" });
  }
});
