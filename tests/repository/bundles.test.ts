import { readFileSync } from "node:fs";
import { build } from "esbuild";
import { measureBytes } from "../../src/cli/bench/bytes";
import { ensureBuilt, filesIn } from "./build-output";

beforeAll(ensureBuilt, 60_000);

const kilobyte = 1024;

const scripts = (): [string, string][] =>
  ["dist/chrome", "dist/firefox"].flatMap((folder) =>
    [...filesIn(folder)]
      .filter(([path]) => path.endsWith(".js"))
      .map(([path, bytes]): [string, string] => [`${folder}/${path}`, bytes.toString("utf8")]),
  );

/** The general article extractor, a library that stands alone in its bundle. */
const isReader = (path: string): boolean => path.endsWith("/reader.js");

const found = (pattern: RegExp): string[] =>
  scripts().flatMap(([path, text]) => [...text.matchAll(pattern)].map((match) => `${path}: ${match[0]}`));

test.each([
  [
    "requests",
    // A library's method of that name, `fetch(key, make) {`, is no call.
    /(?<![.\w])fetch\s*\((?![^()]*\)\s*\{)|\b(window|self|globalThis)\.fetch\b|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b/g,
  ],
  ["pictures, which are requests too", /\bnew Image\b|\bnew Audio\b/g],
  ["code that arrives as text", /\beval\s*\(|\bnew Function\b|\bimport\s*\(|\bimportScripts\b/g],
  ["shadow roots that the page can open", /mode:\s*["'`]open["'`]/g],
  ["storage that belongs to the page", /\blocalStorage\b|\bsessionStorage\b|document\.cookie/g],
])("no bundle contains %s", (_what, pattern) => {
  expect(scripts().length).toBeGreaterThan(5);
  expect(found(pattern)).toEqual([]);
});

/** What a library alone brings of a word that we do not write ourselves. */
async function inLibrary(name: string, word: RegExp): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from "${name}";`, resolveDir: "." },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "library",
  });
  return outputFiles[0]?.text.match(word)?.length ?? 0;
}

test("no bundle of ours makes an element that loads something", () => {
  const loading = found(/createElement\(["'`](img|script|iframe|link|object|embed|video|audio)["'`]\)/g);
  expect(loading.filter((entry) => !isReader(entry.split(": ")[0] ?? ""))).toEqual([]);
});

test("HTML text is set nowhere but in Preact's own code, and in the extractor's, which works on a copy", async () => {
  const word = /innerHTML/gi;
  const allowed = { preact: await inLibrary("preact", word), reader: await inLibrary("@mozilla/readability", word) };
  expect(allowed.preact).toBeGreaterThan(0);
  const tooMany = scripts().filter(
    ([path, text]) => (text.match(word)?.length ?? 0) > (isReader(path) ? allowed.reader : allowed.preact),
  );
  expect(tooMany.map(([path]) => path)).toEqual([]);
});

test("the gate, which runs on every listed page, is at most 8 KB, with the words of imported packs as well", () => {
  const offStory = measureBytes().filter(({ files }) => files.includes("gate.js") && !files.includes("visit.js"));
  expect(offStory.map(({ files }) => files)).toEqual([["gate.js"], ["gate.js", "imported.js"]]);
  for (const { raw } of offStory) expect(raw).toBeLessThanOrEqual(8 * kilobyte);
});

test("the gate looks at no element, which would cost a tab off the story 64 KB", () => {
  const gate = ["gate", "imported"].map((name) => readFileSync(`dist/chrome/${name}.js`, "utf8")).join("\n");
  const looks =
    /querySelector\(|getElementById|parentElement|\w+Element(Child|Sibling)|\.(body|closest|children)\b|innerText/g;
  expect(gate.match(looks)).toBeNull();
  expect(readFileSync("dist/chrome/visit.js", "utf8").match(looks)).not.toBeNull();
});

test("all that is injected on a story page is at most 110 KB", () => {
  const story = measureBytes().find(({ situation }) => situation === "story page");
  expect(story?.files).toEqual(["gate.js", "visit.js", "page.css"]);
  expect(story?.raw).toBeGreaterThan(100 * kilobyte);
  expect(story?.raw).toBeLessThanOrEqual(110 * kilobyte);
});

test("the content scripts carry no claim index", () => {
  const inContent = ["gate.js", "imported.js", "visit.js"].map((file) => readFileSync(`dist/chrome/${file}`, "utf8"));
  const { stories } = JSON.parse(readFileSync("dist/pack.json", "utf8"));
  const says: string[] = stories[0].articles.flatMap((article: { reports: { says: string }[] }) =>
    article.reports.map((report) => report.says),
  );
  expect(says.length).toBeGreaterThan(10);
  expect(says.filter((text) => inContent.some((script) => script.includes(text)))).toEqual([]);
});
