// The steps of `npm test`, each a program that is run and turned into a row of the table.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { findBrowser, howToInstall } from "./find-browser.mjs";
import { installFonts } from "./setup.mjs";
import { brokenRow, checkRow, jestRow, notRunRow } from "./test-report.mjs";
import { otherFonts } from "./visual-fonts.mjs";

/**
 * @typedef {import("./test-report.mjs").Row} Row
 * @typedef {{ name: string, run: () => Promise<Row> }} Step
 * @typedef {import("./find-browser.mjs").Kind} Kind
 */

const reports = "dist/test-reports";
const minutes = 60_000;

/**
 * Runs a Node program of the project and shows what it prints.
 * @param {string[]} args @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ ok: boolean, seconds: number }>}
 */
function node(args, env = {}) {
  const start = Date.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });
    const timer = setTimeout(() => child.kill(), 15 * minutes);
    child.on("close", (code) => {
      clearTimeout(timer);
      done({ ok: code === 0, seconds: (Date.now() - start) / 1000 });
    });
  });
}

/** @param {string} name @param {string[]} args @returns {Step} */
const check = (name, args) => ({
  name,
  run: async () => {
    const { ok, seconds } = await node(args);
    return checkRow(name, ok, seconds);
  },
});

/** @param {string} name @param {string} config @param {string[]} [args] @param {NodeJS.ProcessEnv} [env] @returns {Step} */
const jest = (name, config, args = [], env = {}) => ({
  name,
  run: async () => {
    const file = `${reports}/${name.replaceAll(/\W+/g, "-")}.json`;
    mkdirSync(reports, { recursive: true });
    rmSync(file, { force: true });
    const { ok, seconds } = await node(
      ["node_modules/jest/bin/jest.js", "-c", config, "--json", "--outputFile", file, "--silent=false", ...args],
      { ...env, JEST_JSON_QUIET: "1" },
    );
    return jestRow(name, file, ok, seconds);
  },
});

/** @param {string} name @param {Kind} kind @param {Step} step @returns {Step} */
const inBrowser = (name, kind, step) => ({
  name,
  run: async () => (findBrowser(kind) ? step.run() : brokenRow(name, howToInstall(kind))),
});

/** @param {string} name @param {string} file @param {Step} step @returns {Step} */
const ifThere = (name, file, step) => ({
  name,
  run: async () => (existsSync(file) ? step.run() : notRunRow(name, `${file} is not there`)),
});

/** @param {string} suite a folder of tests/ with a jest config of its own @param {Kind} kind @param {NodeJS.ProcessEnv} [env] */
function browserSuite(suite, kind, env = {}, name = `${suite} ${kind}`) {
  const config = `tests/${suite}/jest.config.json`;
  return inBrowser(name, kind, ifThere(name, config, jest(name, config, [], { ...env, E2E_BROWSER: kind })));
}

/** @param {Step} step @returns {Step} pictures of text are comparable only where they are drawn with the same fonts */
const withTheirFonts = (step) => ({
  name: step.name,
  run: async () => {
    installFonts();
    const why = otherFonts();
    return why ? notRunRow(step.name, why) : step.run();
  },
});

const tsc = "node_modules/typescript/bin/tsc";

/** @type {Step[]} */
export const steps = [
  check("format and lint", ["node_modules/@biomejs/biome/bin/biome", "check", "."]),
  check("types", [tsc, "--noEmit", "-p", "tsconfig.json"]),
  check("types of core", [tsc, "--noEmit", "-p", "src/core/tsconfig.json"]),
  check("build", ["build.mjs"]),
  check("test build", ["build.mjs", "--test"]),
  jest("unit", "tests/jest.config.json"),
  ifThere(
    "matching floors",
    "src/cli/evaluate.ts",
    check("matching floors", ["build.mjs", "--cli", "evaluate", "--floors"]),
  ),
  browserSuite("e2e", "chromium"),
  browserSuite("e2e", "firefox"),
];

const packages = check("lint of packages", ["src/cli/lint-packages.mjs"]);
/** Scores and classifiers are those that the examples give. */
const calibration = check("calibration", ["build.mjs", "--cli", "calibrate", "--check"]);
const pictures = withTheirFonts(browserSuite("visual", "chromium", {}, "visual baselines"));
const table = check("table of faults", ["src/cli/test-faults.mjs", "--report"]);
const breaches = jest("breaches of promises", "tests/breaches/jest.config.json");
const faults = [browserSuite("faults", "chromium"), browserSuite("faults", "firefox")];

/** What `.ci/run` adds to every run. @type {Step[]} */
export const ciSteps = [packages, calibration, breaches, pictures, ...faults, table];

/** The last step sums up what ran: it is never too late for it. */
export const isSummary = (/** @type {Step} */ step) => step === table;

/** What takes too long for every run: `npm test -- --long`. @type {Step[]} */
export const longSteps = [
  packages,
  calibration,
  breaches,
  pictures,
  ...faults,
  browserSuite("e2e", "chromium", { E2E_KILL_BETWEEN_STEPS: "1" }, "e2e chromium, background killed"),
  browserSuite("e2e", "firefox", { E2E_KILL_BETWEEN_STEPS: "1" }, "e2e firefox, background killed"),
  table,
];
