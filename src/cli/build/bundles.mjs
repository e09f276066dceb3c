// The bundles: one classic script per entry (content scripts are no modules), and what is embedded in them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import esbuild from "esbuild";
import { root } from "./paths.mjs";

/** Extension pages; each is src/<page>/index.html with its script and style bundled beside it. */
export const pages = ["popup", "options", "overview", "welcome"];

const target = ["chrome130", "firefox140"];

/** @type {Entry[]} */
const scripts = [
  ["gate", "src/content/gate.ts"],
  ["imported", "src/content/imported.ts"],
  ["visit", "src/content/visit.ts"],
  ["reader", "src/content/reader.ts"],
  ["background", "src/background/index.ts"],
];

/**
 * @typedef {[name: string, entry: string]} Entry a bundle and the file it starts from
 * @typedef {Record<string, string>} Texts what `embedded:<name>` stands for
 */

/** @type {() => Entry[]} */
const pageScripts = () =>
  pages.flatMap((page) => {
    const entry = [`src/${page}/index.tsx`, `src/${page}/index.ts`].find((path) => existsSync(join(root, path)));
    return entry ? [[page, entry]] : [];
  });

/**
 * `import text from "embedded:gate"`: data made by the build, as text that is parsed when first needed.
 * @param {Texts} texts @returns {esbuild.Plugin}
 */
const embed = (texts) => ({
  name: "embedded",
  setup(build) {
    build.onResolve({ filter: /^embedded:/ }, ({ path }) => ({
      path: path.slice("embedded:".length),
      namespace: "embedded",
    }));
    build.onLoad({ filter: /.*/, namespace: "embedded" }, ({ path }) => ({ contents: texts[path], loader: "text" }));
  },
});

/** @param {string} path @returns {Promise<string>} a style sheet without what only people read */
const minified = async (path) => {
  const { code } = await esbuild.transform(readFileSync(path, "utf8"), { loader: "css", minify: true, target });
  // The bundler leaves the blanks in the values of custom properties.
  return code.trim().replace(/(--[\w-]+:|,) /g, "$1");
};

/**
 * The style sheet that the background inserts into story pages, with its name.
 * @returns {Promise<[string, string][]>}
 */
export const pageStyles = async () => [["page.css", await minified(join(root, "src/content/page.css"))]];

/**
 * In a content script CSS travels as text; a page gets a file of its own.
 * @type {esbuild.Plugin}
 */
const styleText = {
  name: "style-text",
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => ({ contents: await minified(path), loader: "text" }));
  },
};

/** Content scripts need six calls of the polyfill's; its 10 KB would be sent to every story page. */
const slimPolyfill = { "webextension-polyfill": join(root, "src/platform/native.ts") };

/** @param {string} name */
const isPage = (name) => pages.includes(name);

/**
 * Names of our own properties that no message carries and no browser knows: for people, and in a content script bytes.
 * `visit` hands such objects to `reader`, so that both are given the same ones.
 */
export const shortNames = Object.fromEntries(
  `element attribute findAll isElement isText pieces linked passages inLink leaving softBreak startAnother fallback
  standing applySettings setOpen chooseWidth chooseSite backToReading goToSentence scrollToCard measureArticle
  isLive node card identity choice panel onChoose toTitle toMenuButton shownBySheet characters others blocks acts shown
  sentences`
    .split(/\s+/)
    .map((name, index) => [name, `$${index.toString(36)}`]),
);

/** @param {Entry} entry @param {{ texts: Texts }} options */
const bundle = ([name, entry], { texts }) =>
  esbuild.build({
    entryPoints: [join(root, entry)],
    outfile: `${name}.js`,
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: "iife",
    target,
    // What is ASCII throughout, a browser keeps and scans as one byte a character; in a page each byte counts instead.
    charset: name === "background" ? "ascii" : "utf8",
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { "process.env.NODE_ENV": '"production"' },
    ...(name === "visit" || name === "reader"
      ? { mangleProps: new RegExp(`^(${Object.keys(shortNames).join("|")})$`), mangleCache: shortNames }
      : {}),
    alias: name === "visit" ? slimPolyfill : {},
    plugins: isPage(name) ? [embed(texts)] : [embed(texts), styleText],
    logLevel: "silent",
  });

/**
 * Names of design tokens are for people; in a content script they are bytes. The same name is short everywhere.
 * @param {string} text
 */
const shortenTokens = (text) => {
  const names = [...new Set(text.match(/--ss-[a-z0-9-]+/g))].sort();
  return text.replace(/--ss-[a-z0-9-]+/g, (name) => `--${names.indexOf(name).toString(36)}`);
};

/**
 * Writes out what the bundler leaves in regular expressions.
 * @param {string} text
 */
const escaped = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Nearly all of the gate runs at once: told so, V8 does not go through each function twice. */
const allRuns = "//# allFunctionsCalledOnLoad\n";

/** @param {import("esbuild").OutputFile} file */
const contentOf = ({ path, text, contents }) => {
  // Lists of words that stand on several lines for people.
  if (fileName(path) === "visit.js") return Buffer.from(shortenTokens(text).replace(/\n +/g, " "));
  if (fileName(path) === "gate.js") return Buffer.from(allRuns + text);
  return fileName(path) === "background.js" ? Buffer.from(escaped(text)) : contents;
};

/** @param {string} path */
const fileName = (path) => path.replace(/^.*[\\/]/, "");

/**
 * All bundles as [file name, bytes] pairs, and esbuild's own lists of what went into them.
 * @param {{ texts: Texts }} options
 */
export const bundleAll = async (options) => {
  const entries = [...scripts, ...pageScripts()];
  const results = await Promise.all(
    entries.map(async (entry) => ({ name: entry[0], ...(await bundle(entry, options)) })),
  );
  /** @type {import("./paths.mjs").File[]} */
  const files = results.flatMap(({ outputFiles }) => outputFiles.map((file) => [fileName(file.path), contentOf(file)]));
  return { files, metafiles: Object.fromEntries(results.map(({ name, metafile }) => [name, metafile])) };
};
