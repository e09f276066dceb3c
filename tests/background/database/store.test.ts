import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { databaseName, type PackRecord } from "../../../src/background/database/schema";
import { PackStore } from "../../../src/background/database/store";
import { currentVersion } from "../../../src/background/database/upgrades";
import { smallPack } from "../../fakes/pack";

const record = (id: string): PackRecord => ({ id, version: "1", bundled: false, digest: id, pack: smallPack({ id }) });
const ids = async (store: PackStore): Promise<string[]> => (await store.all()).map(({ id }) => id).sort();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const openFailsWith = (name: string): void => {
  jest.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("refused", name);
  });
};

test("records are kept across connections", async () => {
  await new PackStore().change([record("a"), record("b")], []);
  expect(await ids(new PackStore())).toEqual(["a", "b"]);
});

test.each(["InvalidStateError", "SecurityError", "QuotaExceededError", "NotAllowedError"])(
  "where opening fails with %s, packs live in memory and the note says so",
  async (name) => {
    openFailsWith(name);
    const store = new PackStore();
    expect(await store.change([record("a")], [])).toEqual({ ok: true, value: null });
    expect(await ids(store)).toEqual(["a"]);
    expect(store.note).toMatch(/until (it|the browser) closes/);
  },
);

test("an open that never ends is given up after ten seconds", async () => {
  jest.useFakeTimers();
  const silent = Object.assign(Object.create(IDBOpenDBRequest.prototype), { addEventListener: () => undefined });
  jest.spyOn(indexedDB, "open").mockImplementation(() => silent);
  const store = new PackStore();
  const all = store.all();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(await all).toEqual([]);
  expect(store.note).toMatch(/in time/);
});

test("a damaged store is deleted and made anew", async () => {
  await new PackStore().change([record("a")], []);
  const real = indexedDB.open.bind(indexedDB);
  const open = jest.spyOn(indexedDB, "open").mockImplementationOnce(() => {
    throw new DOMException("Internal error opening backing store", "UnknownError");
  });
  open.mockImplementation(real);
  const store = new PackStore();
  expect(await ids(store)).toEqual([]);
  expect(store.rebuilt).toBe(true);
  expect(await store.change([record("b")], [])).toMatchObject({ ok: true });
  expect(await ids(new PackStore())).toEqual(["b"]);
});

test("a store of a newer version is left as it is", async () => {
  const newer = await openDB(databaseName, currentVersion + 1, {
    upgrade: (database) => void database.createObjectStore("future"),
  });
  newer.close();
  const store = new PackStore();
  expect(await ids(store)).toEqual([]);
  expect(store.note).toMatch(/newer version/);
  const again = await openDB(databaseName, currentVersion + 1);
  expect([...again.objectStoreNames]).toEqual(["future"]);
  again.close();
});

test("a record that cannot be written takes the whole change back", async () => {
  const store = new PackStore();
  await store.change([record("a")], []);
  const broken = { ...record("c"), pack: () => undefined } as unknown as PackRecord;
  const answer = await store.change([record("b"), broken], ["a"]);
  expect(answer).toMatchObject({ ok: false, code: "storage-full" });
  expect(await ids(store)).toEqual(["a"]);
  expect(await ids(new PackStore())).toEqual(["a"]);
});

test("a connection that closed under us is opened again", async () => {
  const store = new PackStore();
  await store.all();
  const close = jest.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(() => {
    throw new DOMException("The database connection is closing.", "InvalidStateError");
  });
  expect(await store.change([record("a")], [])).toMatchObject({ ok: true });
  expect(close).toHaveBeenCalledTimes(2);
  expect(await ids(store)).toEqual(["a"]);
});

test("another version that wants in is let in", async () => {
  const store = new PackStore();
  await store.change([record("a")], []);
  const newer = await openDB(databaseName, currentVersion + 1);
  expect(newer.version).toBe(currentVersion + 1);
  newer.close();
});
