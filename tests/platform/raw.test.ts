import { rawContextIsAlive, readRaw, sendRaw } from "../../src/platform/raw";

const world = globalThis as { chrome?: unknown };
afterEach(() => {
  world.chrome = undefined;
});

test("without a browser nothing is alive, answers or is stored", async () => {
  expect(rawContextIsAlive()).toBe(false);
  expect(await sendRaw({})).toBeUndefined();
  expect(await readRaw("x")).toBeUndefined();
});

test("an invalidated context counts as no answer", async () => {
  world.chrome = {
    get runtime() {
      throw new Error("Extension context invalidated.");
    },
  };
  expect(rawContextIsAlive()).toBe(false);
  expect(await sendRaw({})).toBeUndefined();
});

test("values and answers come through", async () => {
  world.chrome = {
    runtime: { id: "x", sendMessage: async (message: unknown) => ({ got: message }) },
    storage: { local: { get: async (key: string) => ({ [key]: 3 }) } },
  };
  expect(rawContextIsAlive()).toBe(true);
  expect(await sendRaw(1)).toEqual({ got: 1 });
  expect(await readRaw("three")).toBe(3);
});
