import { callBackground, callTab } from "../../src/messages/call";
import { fake } from "../fakes/browser";

beforeEach(() => fake.reset());
afterEach(() => jest.useRealTimers());

const idsSent = (): unknown[] =>
  fake.calls.filter(({ name }) => name === "runtime.sendMessage").map(({ args }) => (args[0] as { id: string }).id);

test("a message carries our mark, its type and its data, and gives the handler's result", async () => {
  fake.switches.onSend = () => ({ ok: true, value: ["a pack"] });
  expect(await callBackground("packs", {})).toEqual({ ok: true, value: ["a pack"] });
  expect(fake.calls[0]?.args[0]).toMatchObject({ mark: "second-source", type: "packs", data: {} });
});

test("a background that dies before it answers is asked once more, with the same id", async () => {
  fake.switches.onSend = (_message, attempt) => {
    if (attempt === 1)
      throw new Error(
        "A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received",
      );
    return { ok: true, value: null };
  };
  expect(await callBackground("packs", {})).toEqual({ ok: true, value: null });
  const ids = idsSent();
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBe(ids[1]);
});

test("the retry waits until a background that is being stopped is there again", async () => {
  jest.useFakeTimers();
  const stopped = Date.now();
  fake.switches.onSend = () => {
    if (Date.now() - stopped < 100) throw new Error("Could not establish connection. Receiving end does not exist.");
    return { ok: true, value: null };
  };
  const answer = callBackground("packs", {});
  await jest.advanceTimersByTimeAsync(1000);
  expect(await answer).toEqual({ ok: true, value: null });
});

test.each([undefined, null, "yes", { ok: true }, { ok: false }, { ok: false, code: 1 }])(
  "%j is no answer: nobody of ours was there",
  async (answer) => {
    fake.switches.onSend = () => answer;
    expect(await callBackground("packs", {})).toMatchObject({ ok: false, code: "no-receiver" });
    expect(idsSent()).toHaveLength(2);
  },
);

test("a background that never answers is given up after two tries of three seconds", async () => {
  jest.useFakeTimers();
  fake.switches.onSend = () => new Promise(() => undefined);
  const answer = callBackground("packs", {});
  await jest.advanceTimersByTimeAsync(2999);
  expect(idsSent()).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(3002);
  expect(await answer).toMatchObject({ ok: false, code: "timeout" });
  expect(idsSent()).toHaveLength(2);
});

test("an import may take longer than a question", async () => {
  jest.useFakeTimers();
  fake.switches.onSend = () => new Promise((resolve) => setTimeout(() => resolve({ ok: true, value: "late" }), 20_000));
  const answer = callBackground("importPack", { text: "{}" });
  await jest.advanceTimersByTimeAsync(20_000);
  expect(await answer).toEqual({ ok: true, value: "late" });
});

test("a handler's own failure comes back as it is, and is not asked again", async () => {
  fake.switches.onSend = () => ({ ok: false, code: "unknown-pack", message: "No pack" });
  expect(await callBackground("exportPack", { id: "x" })).toMatchObject({ code: "unknown-pack" });
  expect(idsSent()).toHaveLength(1);
});

test("after an update the answer says to reload the page, and the browser is not called", async () => {
  fake.switches.contextGone = true;
  const answer = await callBackground("packs", {});
  expect(answer).toMatchObject({ ok: false, code: "context-gone" });
  expect(answer.ok ? "" : answer.message).toMatch(/Reload the page/);
  expect(fake.calls).toEqual([]);
});

test("a tab without a visit is no receiver, and is asked once", async () => {
  expect(await callTab(4, "describe", {})).toMatchObject({ ok: false, code: "no-receiver" });
  expect(fake.calls).toHaveLength(1);
});

test("a tab that the browser guards says so", async () => {
  fake.switches.onTabMessage = () => {
    throw new Error(
      "Cannot access contents of the page. Extension manifest must request permission to access the respective host.",
    );
  };
  expect(await callTab(4, "describe", {})).toMatchObject({ ok: false, code: "no-access" });
});
