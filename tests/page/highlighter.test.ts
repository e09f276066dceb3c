/** @jest-environment jsdom */
import { marksSheet } from "../../src/core/marks-sheet";
import { createHighlighter, highlightNames } from "../../src/page/highlighter";

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const world = window as unknown as Record<string, unknown>;
const view = window as Window & typeof globalThis;
let registry: Map<string, FakeHighlight>;

beforeEach(() => {
  registry = new Map();
  Object.assign(world, { CSS: { highlights: registry }, Highlight: FakeHighlight });
});

const range = (): Range => document.createRange();

test("ranges are marked under a name of which the page learns nothing, and the page stays as it was", () => {
  const before = document.documentElement.outerHTML;
  createHighlighter(view).set("conflict", [range(), range()]);
  const [name, highlight] = [...registry][0] ?? [];
  expect(name).toMatch(/^ss-mark-\d$/);
  expect(highlight?.size).toBe(2);
  expect(document.documentElement.outerHTML).toBe(before);
});

test("every tone has its look in the sheet that is inserted into the page", () => {
  const css = marksSheet(["p"]);
  for (const name of Object.values(highlightNames)) expect(css).toContain(`p::highlight(${name}){`);
  expect(Object.keys(highlightNames)).toHaveLength(6);
});

test("what the page clears can be put back", () => {
  const highlighter = createHighlighter(view);
  highlighter.set("agrees", [range()]);
  expect(highlighter.restore()).toBe(false);
  registry.clear();
  expect(highlighter.restore()).toBe(true);
  expect(registry.size).toBe(1);
});

test("what a dead visit left is cleared, and the page's own highlights are not", () => {
  createHighlighter(view).set("agrees", [range()]);
  registry.set("search-hit", new FakeHighlight());
  createHighlighter(view);
  expect([...registry.keys()]).toEqual(["search-hit"]);
});

test("an empty list takes a look away, destroy takes all away", () => {
  const highlighter = createHighlighter(view);
  highlighter.set("agrees", [range()]);
  highlighter.set("agrees", []);
  expect(registry.size).toBe(0);
  highlighter.set("differs", [range()]);
  highlighter.destroy();
  expect(registry.size).toBe(0);
});

test.each(["CSS", "Highlight"])("without %s there are no highlights, and no error", (name) => {
  world[name] = undefined;
  const highlighter = createHighlighter(view);
  expect(highlighter.works).toBe(false);
  highlighter.set("agrees", [range()]);
  highlighter.destroy();
});
