/** @jest-environment jsdom */
import { createHighlighter } from "../../src/page/highlighter";

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const world = window as unknown as Record<string, unknown>;
const view = window as Window & typeof globalThis;
let registry: Map<string, FakeHighlight>;
let css: string;

beforeEach(() => {
  registry = new Map();
  css = "";
  Object.assign(world, {
    CSS: { highlights: registry },
    Highlight: FakeHighlight,
    CSSStyleSheet: class {
      cssRules: { cssText: string }[] = [];
      replaceSync(text: string): void {
        css = text;
        this.cssRules = [{ cssText: text }];
      }
    },
  });
  Object.assign(document, { adoptedStyleSheets: [] });
});

const range = (): Range => document.createRange();

test("ranges are marked under a name of which the page learns nothing, and the page stays as it was", () => {
  const before = document.documentElement.outerHTML;
  createHighlighter(document, view).set("conflict", [range(), range()]);
  const [name, highlight] = [...registry][0] ?? [];
  expect(name).toMatch(/^ss[a-z0-9]+-\d$/);
  expect(highlight?.size).toBe(2);
  expect(css).toContain(`::highlight(${name})`);
  expect(document.documentElement.outerHTML).toBe(before);
});

test("two loads have different names", () => {
  const other = { ...view, performance: { timeOrigin: 1 }, CSS: world.CSS } as unknown as typeof view;
  createHighlighter(document, view).set("conflict", [range()]);
  createHighlighter(document, other).set("conflict", [range()]);
  expect(registry.size).toBe(2);
});

test("what the page clears can be put back", () => {
  const highlighter = createHighlighter(document, view);
  highlighter.set("agrees", [range()]);
  expect(highlighter.restore()).toBe(false);
  registry.clear();
  expect(highlighter.restore()).toBe(true);
  expect(registry.size).toBe(1);
});

test("what a dead visit left is cleared, and the page's own highlights are not", () => {
  createHighlighter(document, view).set("agrees", [range()]);
  registry.set("search-hit", new FakeHighlight());
  createHighlighter(document, view);
  expect([...registry.keys()]).toEqual(["search-hit"]);
});

test("an empty list takes a look away, destroy takes all away, and the sheet with it", () => {
  const highlighter = createHighlighter(document, view);
  highlighter.set("agrees", [range()]);
  highlighter.set("agrees", []);
  expect(registry.size).toBe(0);
  highlighter.set("differs", [range()]);
  highlighter.destroy();
  expect(registry.size).toBe(0);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test.each(["CSS", "Highlight", "CSSStyleSheet"])("without %s there are no highlights, and no error", (name) => {
  world[name] = undefined;
  const highlighter = createHighlighter(document, view);
  expect(highlighter.works).toBe(false);
  highlighter.set("agrees", [range()]);
  highlighter.destroy();
});
