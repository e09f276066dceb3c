// What `npm run test:faults` tells: case by case what became of it in one browser, from the reports of the tests.

/**
 * @typedef {import("./find-browser.mjs").Kind} Kind
 * @typedef {{ file: string, title: string }} Proof
 * @typedef {{ id: string, what: string, does: string, proof: Proof[], notRun: Partial<Record<Kind, string>>,
 *   open?: Partial<Record<Kind, string>> }} Case
 * @typedef {{ file: string, title: string, ok: boolean }} Outcome one test that ran
 * @typedef {{ id: string, state: "good" | "bad" | "open" | "not run", what: string, tells: string }} Row
 */

/** @param {Outcome} outcome @param {Proof} proof */
const isOf = (outcome, proof) => outcome.file === proof.file && outcome.title.includes(proof.title);

/** A case stands only where every test that is named for it ran and passed. @param {Case} fault @param {Kind} kind @param {Outcome[]} outcomes @returns {Row} */
export function rowOf({ id, what, does, proof, notRun, open }, kind, outcomes) {
  const why = notRun[kind];
  if (why) return { id, state: "not run", what, tells: why };
  const known = open?.[kind];
  if (known) return { id, state: "open", what, tells: known };
  const found = proof.map((one) => outcomes.filter((outcome) => isOf(outcome, one)));
  const failed = found.flat().find(({ ok }) => !ok);
  if (failed) return { id, state: "bad", what, tells: `failed: ${failed.title}` };
  const missing = proof.find((_, place) => found[place]?.length === 0);
  if (missing) return { id, state: "not run", what, tells: `its test did not run: ${missing.file}` };
  return { id, state: "good", what, tells: does };
}

const words = {
  F: { good: "survived", bad: "FAILED", open: "OPEN" },
  B: { good: "handled", bad: "FAILED", open: "OPEN" },
};

/** @param {Row} row */
function lineOf({ id, state, what, tells }) {
  const group = id.startsWith("F") ? words.F : words.B;
  const said = state === "not run" ? "not run" : group[state];
  return `${id}  ${said.padEnd(8)}  ${what}: ${tells}`;
}

/** @param {Row[]} rows @param {string} letter @param {string} verb @param {string} noun */
function sumOf(rows, letter, verb, noun) {
  const group = rows.filter(({ id }) => id.startsWith(letter));
  const ran = group.filter(({ state }) => state !== "not run");
  const good = ran.filter(({ state }) => state === "good").length;
  return `${noun} ${verb} ${good} of ${ran.length} (${group.length - ran.length} not run)`;
}

/** @param {Case[]} catalogue @param {Kind} kind @param {Outcome[]} outcomes @returns {{ text: string, failed: number }} */
export function faultTable(catalogue, kind, outcomes) {
  const rows = catalogue.map((fault) => rowOf(fault, kind, outcomes));
  const sums = [sumOf(rows, "F", "survived", "faults"), sumOf(rows, "B", "handled", "bad inputs")];
  return {
    text: [`── ${kind}`, ...rows.map(lineOf), `${kind}: ${sums.join(", ")}`].join("\n"),
    failed: rows.filter(({ state }) => state === "bad").length,
  };
}
