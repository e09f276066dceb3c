import { allImports, type Import } from "./imports";
import { folderOf } from "./sources";

/** Who may import whom when the code runs: folders of src/ and packages. Anyone may use core's and messages' types. */
const mayImport: Record<string, string[]> = {
  core: ["stemmer", "valibot"],
  page: ["core", "@mozilla/readability"],
  platform: ["webextension-polyfill"],
  messages: ["platform"],
  ui: ["preact"],
  background: ["core", "messages", "platform", "idb"],
  sidebar: ["messages", "ui", "preact"],
  content: ["core/story", "page", "messages", "platform", "sidebar"],
  popup: ["core", "messages", "platform", "ui", "preact"],
  options: ["core", "messages", "platform", "ui", "preact"],
  overview: ["core", "messages", "platform", "ui", "preact"],
  welcome: ["core", "messages", "platform", "ui", "preact"],
  cli: ["core", "page"],
};

/** Single exceptions, each to one target. */
const alsoAllowed = [
  { from: /^src\/core\/search\//, to: /^minisearch$/ },
  { from: /^src\/background\//, to: /^embedded:/ },
  { from: /^src\/content\//, to: /^embedded:/ },
  // The command line runs in Node: pages are read with jsdom, measured against a baseline, and shown in a browser.
  { from: /^src\/cli\//, to: /^(node:.*|jsdom|minisearch|puppeteer-core)$/ },
  { from: /^src\/cli\/(start.*|pictures)\.mjs$/, to: /^tests\/demo\// },
  { from: /^src\/cli\/test-faults\.mjs$/, to: /^tests\/faults\/catalogue\// },
  { from: /^src\/cli\/build\//, to: /^(esbuild|fflate)$/ },
];

/** The shared types that every folder may name. */
const openTypes = ["core", "messages"];

const target = (to: string): string => (to.startsWith("src/") ? to.slice(4) : to);

const within = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const folder = folderOf(from);
  const places = [folder, ...(mayImport[folder] ?? []), ...(typeOnly ? openTypes : [])];
  const isType = typeOnly && /\.d\.ts$/.test(to);
  return (
    isType ||
    places.some((place) => within(target(to), place)) ||
    alsoAllowed.some((rule) => rule.from.test(from) && rule.to.test(to))
  );
}

/** Follows the imports from each file; a way back to it is a cycle. */
function findCycle(imports: Import[]): string[] | null {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, way: string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const to of next.get(file) ?? []) {
      const cycle = visit(to, [...way, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of next.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}

let imports: Import[];
beforeAll(async () => {
  imports = await allImports();
}, 60_000);

test("the bundler lists imports for every folder that has code", () => {
  expect(imports.length).toBeGreaterThan(50);
  expect(new Set(imports.map(({ from }) => folderOf(from))).size).toBeGreaterThan(5);
});

test("every import follows the arrows", () => {
  const wrong = imports.filter((entry) => !isAllowed(entry)).map(({ from, to }) => `${from} imports ${to}`);
  expect(wrong).toEqual([]);
});

test("no file imports itself by a detour", () => {
  expect(findCycle(imports)).toBeNull();
});

test("a detour would be found", () => {
  const edge = (from: string, to: string): Import => ({ from, to, typeOnly: false });
  expect(findCycle([edge("a", "b"), edge("b", "c"), edge("c", "a")])).toEqual(["a", "b", "c", "a"]);
  expect(findCycle([edge("a", "b"), edge("a", "c"), edge("b", "c")])).toBeNull();
});

test("an arrow drawn backwards would be found", () => {
  expect(isAllowed({ from: "src/core/match/x.ts", to: "src/page/dom.ts", typeOnly: false })).toBe(false);
  expect(isAllowed({ from: "src/content/gate.ts", to: "src/core/analyse.ts", typeOnly: false })).toBe(false);
  expect(isAllowed({ from: "src/sidebar/mount.ts", to: "src/core/result.ts", typeOnly: true })).toBe(true);
});
