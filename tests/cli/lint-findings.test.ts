import { allowedFindings, differences } from "../../src/cli/lint-findings.mjs";

const bundles = {
  gate: { inputs: { "src/content/gate.ts": {} } },
  popup: { inputs: { "src/popup/index.tsx": {}, "node_modules/preact/dist/preact.mjs": {} } },
  reader: { inputs: { "node_modules/@mozilla/readability/Readability.js": {} } },
};
const inPopup = { code: "UNSAFE_VAR_ASSIGNMENT", file: "popup.js" };
const inReader = { code: "UNSAFE_VAR_ASSIGNMENT", file: "reader.js" };
const asExpected = [inPopup, inReader, inReader];
const firefox = allowedFindings("firefox", bundles);

test("a package is clean where the linter finds what stands in the libraries, and nothing else", () => {
  expect(differences(asExpected, firefox)).toEqual([]);
});

test("a second place in a bundle that may have one is told", () => {
  expect(differences([...asExpected, inPopup], firefox)).toEqual([
    "UNSAFE_VAR_ASSIGNMENT in popup.js: 2 times, expected 1",
  ]);
});

test("a finding in a bundle without the library is told", () => {
  expect(differences([...asExpected, { ...inPopup, file: "gate.js" }], firefox)).toEqual([
    "UNSAFE_VAR_ASSIGNMENT in gate.js: 1 times, expected 0",
  ]);
});

test("a finding that names no file is told", () => {
  expect(differences([...asExpected, { code: "BAD_ZIPFILE" }], firefox)).toEqual([
    "BAD_ZIPFILE in the package: 1 times, expected 0",
  ]);
});

test("an allowance that is no longer needed is told", () => {
  expect(differences([inReader, inReader], firefox)).toEqual([
    "UNSAFE_VAR_ASSIGNMENT in popup.js: 0 times, expected 1",
  ]);
});

test("what the linter misses in a manifest of Chromium's is not allowed in Firefox's", () => {
  const noId = { code: "ADDON_ID_REQUIRED", file: "manifest.json" };
  expect(differences([noId], allowedFindings("firefox", {}))).toHaveLength(1);
  expect(allowedFindings("chrome", {}).filter(({ code }) => code === noId.code)).toHaveLength(1);
});

test("every allowance has a reason", () => {
  const all = [...firefox, ...allowedFindings("chrome", bundles)];
  expect(all.filter(({ reason }) => reason.length < 10)).toEqual([]);
});
