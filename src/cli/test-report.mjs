// What `npm test` tells at the end: a table, the tests that did not run by name, and one line with the sums.
import { existsSync, readFileSync } from "node:fs";

/**
 * @typedef {{ name: string, passed: number, failed: number, skipped: number, seconds: number, notes: string[] }} Row
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { name: string, message: string, status: string,
 *     assertionResults: { fullName: string, status: string }[] }[] }} JestReport
 */

/** @param {string} name @param {boolean} ok @param {number} seconds @returns {Row} a check that counts as one test */
export const checkRow = (name, ok, seconds) => ({
  name,
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
  seconds,
  notes: ok ? [] : [`failed: ${name}, see its output above`],
});

/** @param {string} name @param {string} why @returns {Row} */
export const notRunRow = (name, why) => ({
  name,
  passed: 0,
  failed: 0,
  skipped: 1,
  seconds: 0,
  notes: [`not run: ${name} (${why})`],
});

/** @param {string} name @param {string} why @returns {Row} a suite that could not start: nothing of it is known to work */
export const brokenRow = (name, why) => ({
  name,
  passed: 0,
  failed: 1,
  skipped: 0,
  seconds: 0,
  notes: [`not run, counted as failed: ${name} (${why})`],
});

/**
 * One row for a jest run. A file that cannot even be loaded has no tests to count and counts as one failure.
 * @param {string} name @param {string} file where jest wrote its report @param {boolean} ok how jest ended @param {number} seconds
 * @returns {Row}
 */
export function jestRow(name, file, ok, seconds) {
  if (!existsSync(file)) return { ...brokenRow(name, "see its output above"), seconds };
  /** @type {JestReport} */
  const report = JSON.parse(readFileSync(file, "utf8"));
  const broken = report.testResults.filter((suite) => suite.status === "failed" && !suite.assertionResults.length);
  const tests = report.testResults.flatMap((suite) => suite.assertionResults);
  /** @param {string} status */
  const named = (status) => tests.filter((test) => test.status === status).map((test) => test.fullName);
  const failed = report.numFailedTests + broken.length;
  return {
    name,
    passed: report.numPassedTests,
    failed: failed || (ok ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
    seconds,
    notes: [
      ...named("failed").map((title) => `failed: ${name}: ${title}`),
      ...broken.map((suite) => `failed to start: ${name}: ${suite.name}`),
      ...named("pending").map((title) => `not run: ${name}: ${title}`),
    ],
  };
}

/** @param {Row[]} rows */
export function printReport(rows) {
  const width = Math.max(...rows.map((row) => row.name.length), 5);
  /** @param {string} name @param {(string | number)[]} cells */
  const line = (name, cells) => `${name.padEnd(width)} ${cells.map((cell) => String(cell).padStart(8)).join(" ")}`;
  console.log(`\n${line("", ["passed", "failed", "skipped", "seconds"])}`);
  for (const row of rows) console.log(line(row.name, [row.passed, row.failed, row.skipped, row.seconds.toFixed(0)]));
  const notes = rows.flatMap((row) => row.notes);
  if (notes.length) console.log(`\n${notes.join("\n")}`);
  /** @param {"passed" | "failed" | "skipped"} key */
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
  return sum("failed");
}
