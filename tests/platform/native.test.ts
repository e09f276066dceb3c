import native from "../../src/platform/native";
import { FakeEvent } from "../fakes/event";

type Respond = (answer: unknown) => void;
const onMessage = new FakeEvent<[unknown, unknown, Respond]>();
const runtime: { id?: string; onMessage: typeof onMessage; getURL(path: string): string; getManifest(): unknown } = {
  id: "x",
  onMessage,
  getURL: (path) => `moz-extension://x/${path}`,
  getManifest: () => ({ version: "1" }),
};
(globalThis as { chrome?: unknown }).chrome = { runtime, storage: { local: "area" } };

test("a listener that promises an answer keeps the channel open and answers later", async () => {
  const listener = (message: unknown) => (message === "ours" ? Promise.resolve("answer") : undefined);
  native.runtime.onMessage.addListener(listener);
  const answers: unknown[] = [];
  expect(onMessage.fire("ours", {}, (answer) => answers.push(answer))).toEqual([true]);
  expect(onMessage.fire("other", {}, (answer) => answers.push(answer))).toEqual([undefined]);
  await Promise.resolve();
  expect(answers).toEqual(["answer"]);
  native.runtime.onMessage.removeListener(listener);
  expect(onMessage.size).toBe(0);
});

test("the id is looked up at each use, because it goes when the extension does", () => {
  expect(native.runtime.id).toBe("x");
  runtime.id = undefined;
  expect(native.runtime.id).toBeUndefined();
  expect(native.storage).toEqual({ local: "area" });
  expect(native.runtime.getManifest()).toEqual({ version: "1" });
});
