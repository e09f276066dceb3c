// `npm run test:faults`: runs the tests that the catalogue of faults and bad inputs names, in both browsers or in
// those named, and prints what became of each case. `--report` only reads what earlier runs left.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { catalogue } from "../../tests/faults/catalogue/index.mjs";
import { faultTable } from "./fault-table.mjs";
import { findBrowser, howToInstall } from "./find-browser.mjs";

/** @typedef {import("./fault-table.mjs").Outcome} Outcome @typedef {import("./find-browser.mjs").Kind} Kind */

const reports = "dist/test-reports";
const killed = "e2e, background killed";

/** @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
const node = (args, env = {}) =>
  spawnSync(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });

/** @param {string} config @param {string} report @param {string[]} [files] @param {NodeJS.ProcessEnv} [env] */
const jest = (config, report, files = [], env = {}) =>
  node(
    ["node_modules/jest/bin/jest.js", "-c", config, "--json", "--outputFile", `${reports}/${report}.json`, ...files],
    env,
  );

/** Test files that the catalogue names, in one place. @param {(file: string) => boolean} wanted */
const named = (wanted) => {
  const files = catalogue.flatMap(({ proof }) => proof.map(({ file }) => file)).filter(wanted);
  return [...new Set(files)].map((file) => `tests/${file}\\.test`);
};

const inE2e = (/** @type {string} */ file) => file.startsWith("e2e/");
const inBrowser = (/** @type {string} */ file) => file.startsWith("e2e") || file.startsWith("faults/browser/");

/** @param {string} name @returns {Outcome[]} what a report says, nothing where there is none */
function outcomesOf(name) {
  const path = `${reports}/${name}.json`;
  if (!existsSync(path)) return [];
  /** @type {{ success: boolean, testResults: { name: string, status: string, assertionResults: { fullName: string, status: string }[] }[] }} */
  const report = JSON.parse(readFileSync(path, "utf8"));
  if (name.endsWith("killed")) return [{ file: killed, title: "F04", ok: report.success }];
  return report.testResults.flatMap(({ name: file, status: whole, assertionResults }) => {
    // A file that fails although each of its tests passed found errors of ours at its end: none of them stands.
    const brokenAtEnd = whole === "failed" && !assertionResults.some(({ status }) => status === "failed");
    return assertionResults
      .filter(({ status }) => status === "passed" || status === "failed")
      .map(({ fullName, status }) => ({
        file: relative("tests", file).replace(/\.test\.tsx?$/, ""),
        title: fullName,
        ok: status === "passed" && !brokenAtEnd,
      }));
  });
}

/** @param {Kind} kind */
function runIn(kind) {
  const env = { E2E_BROWSER: kind };
  jest("tests/faults/jest.config.json", `faults-${kind}`, [], env);
  jest("tests/e2e/jest.config.json", `e2e-${kind}`, named(inE2e), env);
}

function main() {
  const args = process.argv.slice(2);
  const kinds = /** @type {Kind[]} */ (["chromium", "firefox"]).filter(
    (kind) => args.every((arg) => arg.startsWith("--")) || args.includes(kind),
  );
  mkdirSync(reports, { recursive: true });
  const runs = !args.includes("--report");
  if (runs && (node(["build.mjs"]).status || node(["build.mjs", "--test"]).status))
    throw new Error("The build failed.");
  if (runs)
    jest(
      "tests/jest.config.json",
      "unit",
      named((file) => !inBrowser(file)),
    );
  let failed = 0;
  for (const kind of kinds) {
    if (!findBrowser(kind)) throw new Error(howToInstall(kind));
    if (runs) runIn(kind);
    const files = ["unit", `e2e-${kind}`, `faults-${kind}`, `e2e-${kind}-background-killed`];
    const table = faultTable(catalogue, kind, files.flatMap(outcomesOf));
    console.log(`\n${table.text}`);
    failed += table.failed;
  }
  process.exitCode = failed ? 1 : 0;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
