// The steps of `npm test`, each a program that is run and turned into a row of the table.
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { findBrowser, howToInstall } from "./find-browser.mjs";
import { runNode } from "./run-node.mjs";
import { installFonts } from "./setup.mjs";
import { brokenRow, checkRow, jestRow, notRunRow } from "./test-report.mjs";
import { otherFonts } from "./visual-fonts.mjs";

/**
 * @typedef {import("./test-report.mjs").Row} Row
 * @typedef {import("./run-node.mjs").Hear} Hear
 * @typedef {{ name: string, run: (hear?: Hear) => Promise<Row> }} Step
 *   `hear` is told what it prints; without it that goes to the screen
 * @typedef {import("./find-browser.mjs").Kind} Kind
 */

const reports = "dist/test-reports";

/** @param {string} name @param {string[]} args @returns {Step} */
const check = (name, args) => ({
  name,
  run: async (hear) => {
    const { ok, seconds } = await runNode(args, {}, hear);
    return checkRow(name, ok, seconds);
  },
});

/** @param {string} name @param {string} config @param {string[]} [args] @param {NodeJS.ProcessEnv} [env] @returns {Step} */
const jest = (name, config, args = [], env = {}) => ({
  name,
  run: async (hear) => {
    const file = `${reports}/${name.replaceAll(/\W+/g, "-")}.json`;
    mkdirSync(reports, { recursive: true });
    rmSync(file, { force: true });
    const { ok, seconds } = await runNode(
      ["node_modules/jest/bin/jest.js", "-c", config, "--json", "--outputFile", file, "--silent=false", ...args],
      { ...env, JEST_JSON_QUIET: "1" },
      hear,
    );
    return jestRow(name, file, ok, seconds);
  },
});

/** @param {string} name @param {Kind} kind @param {Step} step @returns {Step} */
const inBrowser = (name, kind, step) => ({
  name,
  run: async (hear) => (findBrowser(kind) ? step.run(hear) : brokenRow(name, howToInstall(kind))),
});

/** @param {string} name @param {string} file @param {Step} step @returns {Step} */
const ifThere = (name, file, step) => ({
  name,
  run: async (hear) => (existsSync(file) ? step.run(hear) : notRunRow(name, `${file} is not there`)),
});

/** @param {string} suite a folder of tests/ with a jest config of its own @param {Kind} kind @param {NodeJS.ProcessEnv} [env] */
function browserSuite(suite, kind, env = {}, name = `${suite} ${kind}`) {
  const config = `tests/${suite}/jest.config.json`;
  return inBrowser(name, kind, ifThere(name, config, jest(name, config, [], { ...env, E2E_BROWSER: kind })));
}

/** @param {Step} step @returns {Step} pictures of text are comparable only where they are drawn with the same fonts */
const withTheirFonts = (step) => ({
  name: step.name,
  run: async (hear) => {
    installFonts();
    const why = otherFonts();
    return why ? notRunRow(step.name, why) : step.run(hear);
  },
});

const tsc = "node_modules/typescript/bin/tsc";

/**
 * Steps that stand in one list run side by side, the lists one after the other. A suite in a browser has one worker,
 * so that two of them keep two cores busy; the unit tests have a worker for each core.
 * @type {Step[][]}
 */
export const steps = [
  [
    check("format and lint", ["node_modules/@biomejs/biome/bin/biome", "check", "."]),
    check("types", [tsc, "--noEmit", "-p", "tsconfig.json"]),
    check("types of core", [tsc, "--noEmit", "-p", "src/core/tsconfig.json"]),
  ],
  // Each writes the pack anew.
  [check("build", ["build.mjs"])],
  [check("test build", ["build.mjs", "--test"])],
  [jest("unit", "tests/jest.config.json")],
  [
    ifThere(
      "matching floors",
      "src/cli/evaluate.ts",
      check("matching floors", ["build.mjs", "--cli", "evaluate", "--floors"]),
    ),
  ],
  [browserSuite("e2e", "chromium"), browserSuite("e2e", "firefox")],
];

const table = check("table of faults", ["src/cli/test-faults.mjs", "--report"]);

/** What `.ci/run` adds to every run; scores and network are those that the examples give. */
const more = [
  [check("lint of packages", ["src/cli/lint-packages.mjs"])],
  [
    check("calibration", ["build.mjs", "--cli", "calibrate", "--check"]),
    jest("breaches of promises", "tests/breaches/jest.config.json"),
    withTheirFonts(browserSuite("visual", "chromium", {}, "visual baselines")),
  ],
  [browserSuite("faults", "chromium"), browserSuite("faults", "firefox")],
];

/** @param {Kind} kind @returns {Step} */
const withoutBackground = (kind) =>
  browserSuite("e2e", kind, { E2E_KILL_BETWEEN_STEPS: "1" }, `e2e ${kind}, background killed`);

export const ciSteps = [...more, [table]];

/** What takes too long for every run: `npm test -- --long`. */
export const longSteps = [...more, [withoutBackground("chromium"), withoutBackground("firefox")], [table]];

const inEveryRun = steps.flat();

/** Whether a step is left out where time is short; the last one sums up what ran: it is never too late for it. @param {Step} step */
export const canBeLate = (step) => step !== table && !inEveryRun.includes(step);
