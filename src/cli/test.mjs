// `npm test`: sets up what is missing, runs everything, ends with the sums. `npm test -- unit types` runs the steps
// whose names begin so; `--ci` adds the lint of the packages, the pictures and the faults, as long as they can start
// within 30 minutes; `--long` that and the longest suites (end to end with the background killed).
import { installBrowsers, installPackages } from "./setup.mjs";
import { notRunRow, printReport } from "./test-report.mjs";
import { ciSteps, isSummary, longSteps, steps } from "./test-steps.mjs";

const minute = 60;
/** Nothing long starts later than this, so that with a step's own limit the checks end within 40 minutes. */
const lastStart = { ci: 30 * minute, long: 90 * minute };

/** @param {string[]} args */
function chosenSteps(args) {
  const names = args.filter((arg) => !arg.startsWith("--"));
  const all = [...steps, ...(args.includes("--long") ? longSteps : args.includes("--ci") ? ciSteps : [])];
  return names.length ? all.filter((step) => names.some((name) => step.name.startsWith(name))) : all;
}

async function main() {
  installPackages();
  installBrowsers(["chromium", "firefox"]);
  const rows = [];
  const limit = process.argv.includes("--long") ? lastStart.long : lastStart.ci;
  for (const step of chosenSteps(process.argv.slice(2))) {
    console.log(`\n── ${step.name}`);
    const late = process.uptime() > limit && longSteps.includes(step) && !isSummary(step);
    rows.push(late ? notRunRow(step.name, "no time left") : await step.run());
  }
  process.exitCode = printReport(rows) ? 1 : 0;
}

main().catch((error) => {
  console.error(error.message);
  console.log("0 passed, 1 failed, 0 skipped");
  process.exitCode = 1;
});
