import { jsonErrorAt } from "../../../src/core/pack/json-place";
import { limits } from "../../../src/core/pack/limits";
import { parsePack } from "../../../src/core/pack/parse";
import { smallPack } from "../small-pack";

const text = () => JSON.stringify(smallPack());

test("a pack is read from its text, byte order mark and white space included", () => {
  expect(parsePack(`\ufeff\n${text()}\n`)).toEqual({ ok: true, value: smallPack() });
});

const refused: [string, () => string, string, string][] = [
  ["nothing", () => "  \n", "pack-empty", "This file is empty"],
  ["prose", () => "Dear editor", "pack-not-json", "This is not JSON"],
  ["a web page", () => "<!doctype html>", "pack-not-json", "a web page or XML"],
  ["a gzip file", () => "\u001f\ufffd\b\u0000", "pack-not-json", "gzip"],
  ["a zip archive", () => "PK\u0003\u0004\u0014", "pack-not-json", "zip archive"],
  ["half a pack", () => text().slice(0, 500), "pack-truncated", "ends in the middle"],
  ["half a text in a pack", () => `{"title": "The ha`, "pack-truncated", "ends in the middle"],
  ["too much", () => " ".repeat(limits.characters + 1), "pack-too-large", "more than the 20 MB"],
  ["brackets without end", () => `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "pack-too-deep", "100000 levels"],
  ["a list", () => "[]", "pack-invalid", "not an index"],
  ["a number", () => "12", "pack-invalid", "not an index"],
  ["another program's settings", () => '{"theme":"dark"}', "pack-invalid", "mistakes"],
];

test.each(refused)("%s is refused with what to do", (_, make, code, message) => {
  const result = parsePack(make());
  expect(result).toMatchObject({ ok: false, code, message: expect.stringContaining(message) });
  // Readers know it as an index.
  expect(result).not.toMatchObject({ message: expect.stringMatching(/\bpacks?\b/i) });
});

test("a syntax error is named by line and column", () => {
  expect(parsePack('{\n  "schema": 1,\n  "id": oops\n}')).toMatchObject({
    ok: false,
    message: expect.stringContaining("line 3, column 9"),
  });
});

test("a __proto__ key in the text is refused and pollutes nothing", () => {
  const result = parsePack(text().replace('"schema":1', '"schema":1,"__proto__":{"polluted":true}'));
  expect(result).toMatchObject({ ok: false, details: ["the index: expected no field named __proto__"] });
  expect("polluted" in {}).toBe(false);
});

test("a key that stands twice counts with its last value", () => {
  const result = parsePack(text().replace('"schema":1', '"schema":1,"version":"0"'));
  expect(result).toMatchObject({ ok: true, value: { version: "1" } });
});

test.each([
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['{"a": [1 2]}', 9],
  ['{"a": "b\nc"}', 6],
  ["{a: 1}", 1],
  ['{"a": 01}', 7],
  ['{"a": 1} x', 9],
  ["[1, 2}", 5],
  ['{"a": tru}', 6],
])("in %j the mistake is found at %i", (text, offset) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(jsonErrorAt(text)).toBe(offset);
});
