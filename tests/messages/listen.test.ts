import fc from "fast-check";
import { sizeLimits } from "../../src/messages/envelope";
import { listen, type Tables } from "../../src/messages/listen";
import { fake, fakeId } from "../fakes/browser";

const fromTab = { id: fakeId, url: "https://news.example/story", tab: { id: 7 }, frameId: 0 };
const message = (type: string, data: unknown = {}, id = "1"): unknown => ({ mark: "second-source", id, type, data });

let removed: string[];
let release: () => void;
const tables = (): Tables =>
  ({
    fromPage: {
      mute: async () => ({ ok: true, value: null }),
      analyse: () => new Promise((resolve) => (release = () => resolve({ ok: true, value: "report" }))),
      openPage: async () => {
        throw new Error("no such page");
      },
    },
    fromPages: {
      removePack: async ({ id }: { id: string }) => {
        removed.push(id);
        return { ok: true, value: null };
      },
    },
  }) as unknown as Tables;

beforeEach(() => {
  fake.reset();
  removed = [];
  listen(tables());
});

test("a message that is not ours is left to others, at once", () => {
  for (const other of [
    undefined,
    null,
    1,
    "x",
    [],
    {},
    { type: "mute" },
    { mark: "other", id: "1", type: "mute", data: {} },
  ])
    expect(fake.events.message.fire(other, fromTab)).toEqual([undefined]);
});

test("a message of another extension is left alone", () => {
  expect(fake.events.message.fire(message("mute"), { ...fromTab, id: "other@extension" })).toEqual([undefined]);
});

test("a content script gets its answer", async () => {
  expect(await fake.deliver(message("mute"), fromTab)).toEqual({ ok: true, value: null });
});

test("what destroys is refused to a content script, and nothing happens", async () => {
  expect(await fake.deliver(message("removePack", { id: "mine" }), fromTab)).toMatchObject({
    ok: false,
    code: "not-allowed",
  });
  expect(removed).toEqual([]);
});

test("our own page may do it, also when it is open in a tab", async () => {
  const page = { id: fakeId, url: "chrome-extension://fake/options.html", tab: { id: 9 } };
  expect(await fake.deliver(message("removePack", { id: "mine" }), page)).toMatchObject({ ok: true });
  expect(removed).toEqual(["mine"]);
});

test("an address that only looks like ours is not ours", async () => {
  const page = { id: fakeId, url: "https://evil.example/?chrome-extension://fake/options.html" };
  expect(await fake.deliver(message("removePack", { id: "x" }), page)).toMatchObject({ code: "not-allowed" });
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "nothing"])(
  "nothing answers to %s",
  async (type) => {
    expect(await fake.deliver(message(type), fromTab)).toMatchObject({ ok: false, code: "unknown-message" });
  },
);

test("a message that is too large is refused by its size", async () => {
  const large = message("mute", { hash: "x".repeat(sizeLimits.page + 1) });
  expect(await fake.deliver(large, fromTab)).toMatchObject({ ok: false, code: "too-large" });
});

test("what a handler throws becomes an answer", async () => {
  const log = jest.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await fake.deliver(message("openPage"), fromTab)).toMatchObject({ ok: false, code: "failed" });
  expect(log).toHaveBeenCalledTimes(1);
  log.mockRestore();
});

test("a retry of something still under way joins it instead of doing it twice", async () => {
  const first = fake.deliver(message("analyse", {}, "same"), fromTab);
  const second = fake.deliver(message("analyse", {}, "same"), fromTab);
  release();
  expect(await Promise.all([first, second])).toEqual([
    { ok: true, value: "report" },
    { ok: true, value: "report" },
  ]);
});

test("arbitrary JSON never throws and never reaches a destructive handler", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string(), async (data, type) => {
      await fake.deliver(data, fromTab);
      await fake.deliver(message(type === "analyse" ? "" : type, data), fromTab);
      expect(removed).toEqual([]);
    }),
  );
});
