/** @jest-environment jsdom */
import { Marks } from "../../src/content/marks";
import type { Sentences } from "../../src/content/sentences";
import { fake } from "../fakes/browser";

class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

const registry = new Map<string, unknown>();
const view = Object.assign(Object.create(window), {
  CSS: { highlights: registry },
  Highlight: FakeHighlight,
}) as Window & typeof globalThis;

const sentencesIn = (...names: string[]): Sentences =>
  ({ ranges: () => new Map([["conflict", [document.createRange()]]]), elementNames: () => names }) as never;

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
let answers: boolean;
const asked = (): unknown[] =>
  fake.calls.map(({ args }) => (args[0] as { data: { names: string[] } }).data.names).filter(Boolean);

beforeEach(() => {
  answers = true;
  fake.reset({
    onSend: async () => (answers ? { ok: true, value: null } : { ok: false, code: "failed", message: "" }),
  });
});

test("a look is asked for with the first marks, and again only for elements that are new", async () => {
  const marks = new Marks(view);
  marks.draw(null);
  await settle();
  expect(asked()).toEqual([]);
  marks.draw(sentencesIn("p", "a", "p"));
  await settle();
  marks.draw(sentencesIn("p", "li"));
  marks.draw(sentencesIn("p"));
  await settle();
  expect(asked()).toEqual([["p", "a"], ["li"]]);
});

test("what was refused is asked for again with the next marks", async () => {
  const marks = new Marks(view);
  answers = false;
  marks.draw(sentencesIn("p"));
  await settle();
  answers = true;
  marks.draw(sentencesIn("p"));
  await settle();
  expect(asked()).toEqual([["p"], ["p"]]);
});

test("where the browser has no highlights nothing is asked for", async () => {
  new Marks(window as Window & typeof globalThis).draw(sentencesIn("p"));
  await settle();
  expect(asked()).toEqual([]);
});
