/**
 * @typedef {import("../../../src/cli/find-browser.mjs").Kind} Kind
 * @typedef {{ file: string, title: string }} Proof a test file without its ending, and words of the test's name
 * @typedef {{ id: string, what: string, does: string, proof: Proof[], notRun: Partial<Record<Kind, string>>,
 *   open?: Partial<Record<Kind, string>> }} Case
 *   `does` is what the reader gets. A browser named in `notRun` cannot be given the case, for that reason.
 *   One named in `open` is known not to survive it.
 */

/** The end-to-end suite with the background killed before every step; its report stands for one test. */
export const killedSuite = "e2e, background killed";

/**
 * A case and the tests that run it, each "file: words of its name". A test of the catalogue's own that begins with the
 * case's id needs only its file.
 * @param {string} id @param {string} what @param {string} does @param {string[]} tests @param {Case["notRun"]} [notRun] @param {Case["open"]} [open]
 * @returns {Case}
 */
export function run(id, what, does, tests, notRun = {}, open = {}) {
  const proof = tests.map((text) => {
    const [, file = text, title = id] = text.match(/^([^:]+): (.*)$/) ?? [];
    return { file, title };
  });
  return { id, what, does, proof, notRun, open };
}

/** @param {string} id @param {string} what @param {string} why @returns {Case} */
export const notRun = (id, what, why) => ({ id, what, does: "", proof: [], notRun: { chromium: why, firefox: why } });
