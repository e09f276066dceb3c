import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { PackRecord } from "../../src/background/database/schema";
import { Library } from "../../src/background/library";
import { shippedText } from "../../src/background/shipped";
import { packText, smallPack } from "../fakes/pack";

const bundled = packText({ id: "bundled", version: "1.2.0" });
const quiet = async (): Promise<void> => undefined;
const open = (text = bundled, onChange: (records: PackRecord[]) => Promise<void> = quiet): Library =>
  new Library(shippedText(text), onChange);
const idsOf = async (library: Library): Promise<string[]> => (await library.records()).map(({ id }) => id);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test("the bundled pack is there at the first start and kept for the next", async () => {
  expect(await idsOf(open())).toEqual(["bundled"]);
  expect(await idsOf(open())).toEqual(["bundled"]);
  expect(await open().storage()).toEqual({ mode: "saved", note: null });
});

test("an imported pack survives a restart, and listeners hear of it", async () => {
  const heard: string[][] = [];
  const library = open(bundled, async (records) => void heard.push(records.map(({ id }) => id)));
  expect(await library.install(packText())).toMatchObject({ ok: true, value: { id: "lake", bundled: false } });
  expect(heard).toEqual([["bundled", "lake"]]);
  expect(await idsOf(open())).toEqual(["bundled", "lake"]);
});

test.each([
  ["nothing", ""],
  ["no JSON", "{"],
  ["a list", "[]"],
  ["a pack of another schema", JSON.stringify({ ...smallPack(), schema: 99 })],
  ["a pack without outlets", JSON.stringify({ ...smallPack(), outlets: undefined })],
])("%s is refused with a reason and changes nothing", async (_what, text) => {
  const library = open();
  const before = await library.records();
  const answer = await library.install(text);
  expect(answer.ok).toBe(false);
  expect(answer.ok ? "" : answer.message).not.toBe("");
  expect(await open().records()).toEqual(before);
});

test("two imports at once are both installed", async () => {
  const library = open();
  await Promise.all([library.install(packText({ id: "a" })), library.install(packText({ id: "b" }))]);
  expect(await idsOf(library)).toEqual(["a", "b", "bundled"]);
  expect(await idsOf(open())).toEqual(["a", "b", "bundled"]);
});

test("a pack imported twice is there once", async () => {
  const library = open();
  await library.install(packText());
  await library.install(packText({ title: "Second edition" }));
  expect(await idsOf(library)).toEqual(["bundled", "lake"]);
});

test("a removed pack stays away; the bundled one and unknown ones cannot be removed", async () => {
  const library = open();
  await library.install(packText());
  expect(await library.remove("lake")).toEqual({ ok: true, value: null });
  expect(await library.remove("lake")).toMatchObject({ ok: false, code: "unknown-pack" });
  expect(await library.remove("bundled")).toMatchObject({ ok: false, code: "bundled" });
  expect(await idsOf(open())).toEqual(["bundled"]);
});

test("a newer release replaces the bundled pack, also where only its content changed", async () => {
  await open().records();
  const [record] = await open(packText({ id: "bundled", version: "1.2.0", title: "Corrected" })).records();
  expect(record?.pack.title).toBe("Corrected");
});

test("the reader's own import over the bundled pack stays until a newer one is shipped", async () => {
  await open().install(packText({ id: "bundled", version: "1.10.0", title: "Mine" }));
  const titles = async (version: string): Promise<string[]> =>
    (await open(packText({ id: "bundled", version })).records()).map(({ pack }) => pack.title);
  expect(await titles("1.9.0")).toEqual(["Mine"]);
  expect(await titles("1.11.0")).toEqual(["Lake stories"]);
});

test("restoring puts the shipped pack back over an import", async () => {
  const library = open();
  await library.install(packText({ id: "bundled", version: "9.0.0", title: "Mine" }));
  expect(await library.restoreBundled()).toMatchObject({ ok: true });
  expect((await open().records()).map(({ pack, bundled: isBundled }) => [pack.title, isBundled])).toEqual([
    ["Lake stories", true],
  ]);
});
