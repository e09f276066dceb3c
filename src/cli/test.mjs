// `npm test`: sets up what is missing, runs everything, ends with the sums. `npm test -- unit types` runs the steps
// whose names begin so; `--ci` adds the lint of the packages, the calibration, breaches of promises, the pictures and the
// faults, as long as they can start within 30 minutes; `--long` that and the longest suites (end to end with the background killed).
import { installBrowsers, installPackages } from "./setup.mjs";
import { notRunRow, printReport } from "./test-report.mjs";
import { canBeLate, ciSteps, longSteps, steps } from "./test-steps.mjs";

const minute = 60;
/** Nothing long starts later than this, so that with a step's own limit the checks end within 40 minutes. */
const lastStart = { ci: 30 * minute, long: 90 * minute };

/** @typedef {import("./test-steps.mjs").Step} Step @typedef {import("./test-report.mjs").Row} Row */

/** @param {string[]} args @returns {Step[][]} */
function chosenSteps(args) {
  const names = args.filter((arg) => !arg.startsWith("--"));
  const all = [...steps, ...(args.includes("--long") ? longSteps : args.includes("--ci") ? ciSteps : [])];
  /** @param {Step} step */
  const isChosen = ({ name }) => !names.length || names.some((start) => name.startsWith(start));
  return all.map((together) => together.filter(isChosen)).filter((together) => together.length);
}

/** @param {Step} step @returns {Promise<Row>} its output as it comes */
async function runAlone(step) {
  console.log(`\n── ${step.name}`);
  return step.run();
}

/** @param {Step} step @returns {Promise<Row>} beside others: its output whole, once it has ended */
async function runBeside(step) {
  /** @type {string[]} */
  const printed = [];
  const row = await step.run((text) => printed.push(text));
  console.log(`\n── ${step.name}\n${printed.join("")}`.trimEnd());
  return row;
}

/** @param {Step[]} together @returns {Promise<Row[]>} */
async function runTogether(together) {
  const [first, ...others] = together;
  if (first && !others.length) return [await runAlone(first)];
  console.log(`\n── side by side: ${together.map(({ name }) => name).join(", ")}`);
  return Promise.all(together.map(runBeside));
}

async function main() {
  installPackages();
  installBrowsers(["chromium", "firefox"]);
  const rows = [];
  const args = process.argv.slice(2);
  const limit = args.includes("--long") ? lastStart.long : lastStart.ci;
  for (const together of chosenSteps(args)) {
    const late = process.uptime() > limit && together.every(canBeLate);
    rows.push(...(late ? together.map(({ name }) => notRunRow(name, "no time left")) : await runTogether(together)));
  }
  process.exitCode = printReport(rows) ? 1 : 0;
}

main().catch((error) => {
  console.error(error.message);
  console.log("0 passed, 1 failed, 0 skipped");
  process.exitCode = 1;
});
