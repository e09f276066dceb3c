import { readdirSync, readFileSync } from "node:fs";
import { shortNames } from "../../../src/cli/build/bundles.mjs";

test.each([
  "src/messages/protocol.ts",
  "src/messages/envelope.ts",
  "src/core/article.ts",
  "src/core/settings.ts",
  "src/core/compare/types.ts",
])("no property that is named anew in content scripts leaves them by way of %s", (path) => {
  const fields = [...readFileSync(path, "utf8").matchAll(/(\w+)\??:/g)].map(([, name]) => name);
  expect(fields.length).toBeGreaterThan(2);
  expect(fields.filter((name) => name && name in shortNames)).toEqual([]);
});

test("no such property is a name of an attribute", () => {
  const code = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => /^(content|sidebar|ui|page)\/.*\.tsx?$/.test(path))
    .map((path) => readFileSync(`src/${path}`, "utf8"));
  const attributes = code.flatMap((text) => [...text.matchAll(/dataset\.(\w+)/g)].map(([, name]) => name));
  expect(code.length).toBeGreaterThan(50);
  expect(attributes.length).toBeGreaterThan(0);
  expect(attributes.filter((name) => name && name in shortNames)).toEqual([]);
});

test("no text of the catalogue has a place for such a property", () => {
  const places = [...readFileSync("src/ui/locales/en.json", "utf8").matchAll(/\{(\w+)/g)].map(([, name]) => name);
  expect(places.length).toBeGreaterThan(10);
  expect(places.filter((name) => name && name in shortNames)).toEqual([]);
});
