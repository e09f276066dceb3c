import { readFileSync } from "node:fs";
import { coded, rows, section, storeText } from "./texts";

const notes = storeText("review-notes");
const { dependencies, scripts } = JSON.parse(readFileSync("package.json", "utf8"));

test("every library that ships is named, and no other", () => {
  const named = [...section(notes, "Libraries, unmodified, from the npm registry").matchAll(/^- \[(.+?)\]/gm)];
  expect(named.map((match) => match[1]).toSorted()).toEqual(Object.keys(dependencies).toSorted());
});

test("every command that the notes give exists", () => {
  const commands = [...notes.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? "");
  expect(commands).toContain("build-for-amo");
  expect(commands.filter((command) => !scripts[command])).toEqual([]);
});

test("every script of the bundler's has its line", () => {
  const files = rows(section(notes, "What runs where")).flatMap((cells) => coded(cells[0] ?? ""));
  const bundles = readFileSync("src/cli/build/bundles.mjs", "utf8");
  const scripted = [...bundles.matchAll(/\["(\w+)", "src\//g)].map((match) => match[1] ?? "");
  const pages = [...(/pages = \[(.+)\]/.exec(bundles)?.[1] ?? "").matchAll(/"(\w+)"/g)].map((match) => match[1] ?? "");
  const written = [...scripted, ...pages].map((name) => `${name}.js`);
  expect(files.toSorted()).toEqual([...written, "page.css"].toSorted());
  expect(files.length).toBeGreaterThan(5);
});
