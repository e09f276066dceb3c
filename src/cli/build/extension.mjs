import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleAll, pageStyles, pages } from "./bundles.mjs";
import { localeFiles } from "./locales.mjs";
import { manifestFor, requiredHosts } from "./manifest.mjs";
import { thirdPartyNotices } from "./notices.mjs";
import { root } from "./paths.mjs";
import { compilePack, packForBackground } from "./seeds.mjs";

/** @type {Browser[]} */
const everyBrowser = ["chrome", "firefox"];
const icons = [16, 32, 48, 128].map((size) => `icons/${size}.png`);

/**
 * @typedef {import("./paths.mjs").File} File
 * @typedef {import("../../core/pack/types").Pack} Pack
 * @typedef {import("./manifest.mjs").Browser} Browser
 */

/** @param {string} path @param {string | Uint8Array} content */
const write = (path, content) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};

/** @param {Pack} pack */
const gateWords = (pack) => pack.stories.map((story) => ({ story: story.id, groups: story.about.gate }));

/** @type {() => File[]} */
const pageFiles = () =>
  pages
    .filter((page) => existsSync(join(root, `src/${page}/index.html`)))
    .map((page) => [`${page}.html`, readFileSync(join(root, `src/${page}/index.html`))]);

/** @param {string} path @returns {File} */
const asItIs = (path) => [path, readFileSync(join(root, path))];

/** @type {() => File[]} */
const sharedFiles = () => [
  ...icons.map(asItIs),
  ...pageFiles(),
  ...localeFiles(),
  asItIs("LICENSE"),
  ["THIRD-PARTY.txt", thirdPartyNotices()],
];

/**
 * Everything that one browser's folder holds.
 * @param {Browser} browser @param {Pack} pack @param {boolean} test whether it also runs on example sites
 */
const filesFor = async (browser, pack, test) => {
  const { files, metafiles } = await bundleAll({
    texts: { gate: JSON.stringify(gateWords(pack)), ...(await packForBackground(pack)) },
  });
  const manifest = manifestFor(browser, requiredHosts(), test);
  /** @type {File[]} */
  const all = [["manifest.json", manifest], ...(await pageStyles()), ...sharedFiles(), ...files];
  return { files: all, metafiles };
};

/** @param {string} directory @param {File[]} files */
const writeAll = (directory, files) => {
  rmSync(directory, { recursive: true, force: true });
  for (const [path, content] of files) write(join(directory, path), content);
};

/**
 * Writes dist/chrome and dist/firefox, or with `test` dist/test-chrome and dist/test-firefox, which also run on
 * `*.example`. The same sources give the same bytes. Returns what each folder holds.
 * @param {{ test?: boolean, browsers?: Browser[] }} [options]
 */
export const buildExtensions = async ({ test = false, browsers = everyBrowser } = {}) => {
  const pack = await compilePack();
  write(join(root, "dist/pack.json"), JSON.stringify(pack));
  const written = [];
  for (const browser of browsers) {
    const directory = `dist/${test ? "test-" : ""}${browser}`;
    const { files, metafiles } = await filesFor(browser, pack, test);
    writeAll(join(root, directory), files);
    write(join(root, `${directory}.meta.json`), `${JSON.stringify(metafiles)}\n`);
    written.push({ browser, directory, files });
  }
  return written;
};
