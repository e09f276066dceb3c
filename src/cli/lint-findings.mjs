// What the stores' linter may say of a package, and why; everything else it says counts against us.

/**
 * @typedef {import("./build/manifest.mjs").Browser} Browser
 * @typedef {{ code: string, file?: string }} Finding as the linter tells it
 * @typedef {{ inputs: Record<string, object> }} Bundle as esbuild tells it
 */

/** Libraries ship as they are, so the linter finds in each bundle what stands in the library. */
const libraries = [
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    library: "preact",
    times: 1,
    reason: "Preact's own branch for HTML as text, which nothing of ours asks for",
  },
  {
    code: "UNSAFE_VAR_ASSIGNMENT",
    library: "@mozilla/readability",
    times: 2,
    reason: "Readability works on a copy of the page that is never shown",
  },
];

/** The linter takes every manifest for Firefox's. */
const chromeManifest = [
  { code: "BACKGROUND_SERVICE_WORKER_NOFALLBACK", reason: "Chromium warns of a background page beside its worker" },
  { code: "ADDON_ID_REQUIRED", reason: "Chromium takes its id from the store" },
  { code: "MISSING_DATA_COLLECTION_PERMISSIONS", reason: "a key of Firefox's" },
];

/** @param {Bundle} bundle @param {string} library */
const holds = (bundle, library) => Object.keys(bundle.inputs).some((path) => path.includes(`node_modules/${library}/`));

/**
 * What the linter must say of a package, no less and no more.
 * @param {Browser} browser @param {Record<string, Bundle>} bundles by name
 */
export const allowedFindings = (browser, bundles) => [
  ...Object.entries(bundles).flatMap(([name, bundle]) =>
    libraries
      .filter(({ library }) => holds(bundle, library))
      .map(({ code, times, reason }) => ({ code, file: `${name}.js`, times, reason })),
  ),
  ...(browser === "chrome" ? chromeManifest.map((finding) => ({ ...finding, file: "manifest.json", times: 1 })) : []),
];

/** @param {Finding} finding */
const keyOf = ({ code, file = "the package" }) => `${code} in ${file}`;

/**
 * Compares what the linter said with what it may say: one line for each difference, none where the package is clean.
 * @param {Finding[]} findings @param {ReturnType<typeof allowedFindings>} allowed @returns {string[]}
 */
export const differences = (findings, allowed) => {
  const expected = new Map(allowed.map((entry) => [keyOf(entry), entry.times]));
  const keys = new Set([...findings.map(keyOf), ...expected.keys()]);
  return [...keys].flatMap((key) => {
    const times = findings.filter((finding) => keyOf(finding) === key).length;
    const right = expected.get(key) ?? 0;
    return times === right ? [] : [`${key}: ${times} times, expected ${right}`];
  });
};
