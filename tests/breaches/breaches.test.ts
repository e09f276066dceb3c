import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { breaches } from "../faults/catalogue/promises.mjs";
import { projectFiles } from "../repository/sources";

// In a copy of the project a promise is broken on purpose: the test that holds it must fail then, and passes before.
let copy: string;

interface Outcome {
  fullName: string;
  status: string;
}

/** What becomes of the named tests in the copy; words of their names narrow them down. */
function runInCopy(tests: { test: string; title: string }[]): Outcome[] {
  const report = join(copy, "outcome.json");
  rmSync(report, { force: true });
  rmSync(join(copy, "dist"), { recursive: true, force: true });
  const files = [...new Set(tests.map(({ test }) => `tests/${test}\\.test`))];
  const words = tests.map(({ title }) => title).join("|");
  const args = ["-c", "tests/jest.config.json", "-t", words, "--json", "--outputFile", report, ...files];
  spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", ...args], { cwd: copy, stdio: "ignore" });
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  return testResults.flatMap(({ assertionResults }: { assertionResults: Outcome[] }) => assertionResults);
}

const withStatus = (outcomes: Outcome[], status: string, title: string): string[] =>
  outcomes.filter((each) => each.status === status && each.fullName.includes(title)).map(({ fullName }) => fullName);

let whole: Outcome[];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "breach-"));
  for (const path of projectFiles()) cpSync(path, join(copy, path));
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"), "junction");
  spawnSync("git", ["init", "-q"], { cwd: copy });
  whole = runInCopy(breaches);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each(breaches.map((breach) => [breach.promise, breach.file, breach.title, breach] as const))(
  "%s: broken in %s, the test fails that says: %s",
  (_promise, _file, _title, { file, was, becomes, test, title }) => {
    const path = join(copy, file);
    const source = readFileSync(path, "utf8");
    expect(source).toContain(was);
    expect(withStatus(whole, "passed", title)).not.toEqual([]);
    expect(withStatus(whole, "failed", title)).toEqual([]);
    writeFileSync(
      path,
      source.replace(was, () => becomes),
    );
    const broken = runInCopy([{ test, title }]);
    writeFileSync(path, source);
    expect(withStatus(broken, "failed", title)).not.toEqual([]);
  },
);
