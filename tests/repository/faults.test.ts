import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rowOf } from "../../src/cli/fault-table.mjs";
import { pageCases } from "../faults/browser/pages";
import { killedSuite } from "../faults/catalogue/case.mjs";
import { catalogue } from "../faults/catalogue/index.mjs";
import { breaches, promises } from "../faults/catalogue/promises.mjs";

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`);

const pathOf = (file: string): string | undefined =>
  [".test.ts", ".test.tsx"].map((end) => join("tests", file + end)).find((path) => existsSync(path));

const sourceOf = (file: string): string => readFileSync(pathOf(file) ?? "", "utf8");

/** Names of tests as they are written, with their places for values. */
const titlesIn = (source: string): string[] =>
  [...source.matchAll(/["'`]((?:[^"'`\\\n]|\\.){6,})["'`]/g)].map(([, title = ""]) => title.replaceAll(/\\(.)/g, "$1"));

const asPattern = (title: string): RegExp =>
  new RegExp(
    title
      .split(/%(?:\.\d+)?\w|\$\{[^}]*\}|\$\w+/)
      .map((part) => part.replaceAll(/[^\w\s]/g, "\\$&"))
      .join(".*"),
  );

/** Written out, with values put in, or begun by the id in a table of cases. */
const isWritten = (source: string, title: string): boolean =>
  titlesIn(source).some(
    (written) => written.includes(title) || (/[a-z]{4}/.test(written) && asPattern(written).test(title)),
  ) || source.includes(`"${title}"`);

test("every fault and every bad input stands in the catalogue once, in order", () => {
  expect(catalogue.map(({ id }) => id)).toEqual([...numbered("B", 84), ...numbered("F", 48)]);
});

test("every case that can run has a test, and every other a reason for each browser", () => {
  const idle = catalogue.filter(({ proof, notRun }) => proof.length === 0 && !(notRun.chromium && notRun.firefox));
  expect(idle.map(({ id }) => id)).toEqual([]);
  for (const { notRun } of catalogue) for (const why of Object.values(notRun)) expect(why.length).toBeGreaterThan(20);
});

test("every test that the catalogue names exists", () => {
  const lost = catalogue.flatMap(({ id, proof }) =>
    proof
      .filter(({ file }) => file !== killedSuite)
      .filter(({ file, title }) => {
        if (!pathOf(file)) return true;
        if (file === "faults/browser/pages") return !pageCases.some((page) => page.id === title);
        return !isWritten(sourceOf(file), title);
      })
      .map(({ file, title }) => `${id}: ${file}: ${title}`),
  );
  expect(lost).toEqual([]);
});

test("every promise is held by tests that exist, and every breach belongs to one", () => {
  expect(promises.map(({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, index) => `P${index + 1}`));
  const lost = promises.flatMap(({ held }) =>
    held.filter((text) => {
      const [, file = "", title = ""] = text.match(/^([^:]+): (.*)$/) ?? [];
      return !pathOf(file) || !titlesIn(sourceOf(file)).some((written) => written.includes(title));
    }),
  );
  expect(lost).toEqual([]);
});

test("every promise has a breach that is injected, and the test that must fail then", () => {
  const inBrowser = titlesIn(sourceOf("faults/browser/breach")).map((title) => title.replace(/:.*/, ""));
  const broken = new Set([...breaches.map(({ promise }) => promise), ...inBrowser]);
  expect(promises.filter(({ id }) => !broken.has(id))).toEqual([]);
  expect(breaches.filter(({ file, was, test }) => !readFileSync(file, "utf8").includes(was) || !pathOf(test))).toEqual(
    [],
  );
});

test("every test of faults belongs to a case of the catalogue", () => {
  const files = ["tests/faults", "tests/faults/browser"]
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((file) => file.endsWith(".test.ts"));
  const named = new Set(catalogue.flatMap(({ proof }) => proof.map(({ file }) => join("tests", `${file}.test.ts`))));
  expect(files.filter((file) => !named.has(file))).toEqual([]);
});

const fault = { id: "F01", what: "x", does: "y", proof: [{ file: "a", title: "b" }], notRun: {} };

test("a case stands only where its tests ran and passed", () => {
  const outcome = { file: "a", title: "so b it is", ok: true };
  expect(rowOf(fault, "chromium", [outcome]).state).toBe("good");
  expect(rowOf(fault, "chromium", [outcome, { ...outcome, ok: false }]).state).toBe("bad");
  expect(rowOf(fault, "chromium", [{ ...outcome, file: "c" }]).state).toBe("not run");
  expect(rowOf({ ...fault, open: { firefox: "dies" } }, "firefox", [outcome]).state).toBe("open");
  expect(rowOf({ ...fault, notRun: { firefox: "no" } }, "firefox", [outcome]).state).toBe("not run");
});
