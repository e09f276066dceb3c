/** @jest-environment jsdom */
import { type GateHook, gateHook } from "../../src/content/gate-hook";
import { bringWords } from "../../src/content/imported-words";

afterAll(() => {
  delete world.chrome;
});

const dam = { story: "dam", groups: [["dam"]] };

const world = globalThis as { chrome?: unknown };
let stored: unknown;
let hook: GateHook;
beforeEach(() => {
  stored = undefined;
  world.chrome = { storage: { local: { get: async (key: string) => ({ [key]: stored }) } } };
  hook = gateHook();
  for (const name of Object.keys(hook)) delete hook[name as keyof GateHook];
});

test("a gate that is there learns the words", async () => {
  const learnt = jest.fn();
  hook.learn = learnt;
  stored = [dam];
  await bringWords();
  expect(learnt).toHaveBeenCalledWith([dam]);
});

test("for a gate that comes later they lie ready", async () => {
  stored = [dam];
  await bringWords();
  expect(hook.words).toEqual([dam]);
});

test.each([
  [undefined],
  [null],
  ["words"],
  [{ length: 9 }],
  [[null]],
  [[{ story: 1, groups: null }]],
  [[{ groups: ["dam"] }]],
])("stored as %j they count as none", async (value) => {
  stored = value;
  await bringWords();
  expect(hook.words).toEqual([]);
});
