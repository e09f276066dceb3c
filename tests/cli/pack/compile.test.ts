import { parsePack } from "../../../src/core/pack/parse";
import { Desk, story } from "./command-line";

const desk = new Desk();
beforeEach(() => desk.reset());
afterAll(() => desk.close());

test("the project's own seeds become the bundled pack, in the version of the package", () => {
  desk.write("package.json", '{"version": "4.5.6"}');
  expect(desk.run("compile")).toMatchObject({ code: 0, problems: "" });
  expect(parsePack(desk.read("dist/bundled.pack.json"))).toMatchObject({
    ok: true,
    value: { id: "bundled", version: "4.5.6" },
  });
});

test("other seeds become a pack of their own, named after their story or as told", () => {
  expect(desk.run("compile", "--seeds", "./seeds", "--out", "other/gas.json").out).toContain("other/gas.json");
  expect(parsePack(desk.read("other/gas.json"))).toMatchObject({
    ok: true,
    value: { id: "aras-gas-line", version: "1" },
  });
  const { out } = desk.run("compile", "--seeds", "./seeds", "--id=gas", "--title=Gas", "--version=2", "--out", "-");
  expect(parsePack(out)).toMatchObject({ ok: true, value: { id: "gas", title: "Gas", version: "2" } });
});

test("seeds with a mistake are not compiled, and nothing is written", () => {
  desk.edit(`${story}/story.json`, '"language": "en"', '"language": 5');
  const { code, problems } = desk.run("compile", "--out", "dist/x.json");
  expect(code).toBe(1);
  expect(problems).toContain(`${story}/story.json: language: expected a language code`);
  expect(() => desk.read("dist/x.json")).toThrow("ENOENT");
});

test("a name that is no id, and a place that can't be written to, are told", () => {
  expect(desk.run("compile", "--seeds", "./seeds", "--id", "No Id")).toMatchObject({ code: 2 });
  expect(desk.run("compile", "--out", "seeds").problems).toContain("seeds could not be written");
});

test("two stories need a name for their pack", () => {
  expect(desk.run("new-story", "harbour-ferry", "--title", "The ferry").code).toBe(0);
  const { code, problems } = desk.run("compile", "--seeds", "./seeds");
  expect(code).toBe(2);
  expect(problems).toContain("holds 2 stories: name the pack with --id ID and --title TEXT");
});
