import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { databaseName, type PackRecord } from "../../src/background/database/schema";
import { PackStore } from "../../src/background/database/store";
import { currentVersion } from "../../src/background/database/upgrades";
import { smallPack } from "../fakes/pack";

const record = (id: string): PackRecord => ({ id, version: "1", bundled: false, digest: id, pack: smallPack({ id }) });
const ids = async (store = new PackStore()): Promise<string[]> => (await store.all()).map(({ id }) => id).sort();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** From the k-th write on, the process that writes is gone: its transaction is rolled back. */
function killAtWrite(k: number): void {
  let writes = 0;
  for (const method of ["put", "delete"] as const) {
    const real: (value: never) => IDBRequest = IDBObjectStore.prototype[method];
    const kill = function (this: IDBObjectStore, value: unknown): IDBRequest {
      if (++writes !== k) return real.call(this, value as never);
      this.transaction.abort();
      throw new DOMException("The transaction was aborted.", "AbortError");
    };
    jest.spyOn(IDBObjectStore.prototype, method as "put").mockImplementation(kill);
  }
}

test.each([1, 2, 3, 4])("F05: killed at write %i of an import, the old set or the new one is there", async (k) => {
  await new PackStore().change([record("old")], []);
  killAtWrite(k);
  const answer = await new PackStore().change([record("a"), record("b"), record("c")], ["old"]);
  jest.restoreAllMocks();
  expect(await ids()).toEqual(answer.ok ? ["a", "b", "c"] : ["old"]);
});

test("F06: killed during an upgrade, the next start does the upgrade again", async () => {
  const real = IDBDatabase.prototype.createObjectStore;
  jest.spyOn(IDBDatabase.prototype, "createObjectStore").mockImplementationOnce(function (this: IDBDatabase, name) {
    const store = real.call(this, name);
    store.transaction.abort();
    return store;
  });
  const killed = new PackStore();
  expect(await killed.all()).toEqual([]);
  expect(killed.note).toMatch(/until the browser closes/);
  const next = new PackStore();
  expect(await next.change([record("a")], [])).toMatchObject({ ok: true });
  expect(await ids()).toEqual(["a"]);
});

test("F20: an open that ends after all is used from then on", async () => {
  jest.useFakeTimers();
  const real = indexedDB.open.bind(indexedDB);
  let release = (): void => undefined;
  jest.spyOn(indexedDB, "open").mockImplementationOnce((name, version) => {
    const request = real(name, version);
    const add = request.addEventListener.bind(request);
    request.addEventListener = ((type: string, listener: (event: Event) => void) => {
      if (type !== "success") return add(type, listener);
      add(type, (event) => {
        release = () => listener(event);
      });
    }) as typeof request.addEventListener;
    return request;
  });
  const store = new PackStore();
  const first = store.all();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(await first).toEqual([]);
  expect(store.note).toMatch(/in time/);
  jest.useRealTimers();
  release();
  await new Promise((done) => setTimeout(done, 20));
  expect(store.note).toBeNull();
  expect(await store.change([record("late")], [])).toMatchObject({ ok: true });
  expect(await ids()).toEqual(["late"]);
});

test("F25: a page that holds the old database open costs a wait with an end, and is told", async () => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick"] });
  const holding = await openDB(databaseName, currentVersion, { upgrade: () => undefined, blocking: () => undefined });
  const store = new PackStore();
  const all = store.all();
  for (let second = 0; second < 20; second++) {
    await jest.advanceTimersByTimeAsync(1000);
    await new Promise((done) => setImmediate(done));
  }
  expect(await all).toEqual([]);
  expect(store.note).toMatch(/until the browser closes/);
  holding.close();
});

test.each([1, 2, 3])("F26: no room at write %i takes the whole change back, and reading goes on", async (k) => {
  const store = new PackStore();
  await store.change([record("old")], []);
  let writes = 0;
  const real = IDBObjectStore.prototype.put;
  jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value: unknown) {
    if (++writes % 3 !== k % 3) return real.call(this, value);
    throw new DOMException("no room", "QuotaExceededError");
  });
  const answer = await store.change([record("a"), record("b"), record("c")], ["old"]);
  expect(answer).toMatchObject({ ok: false, code: "storage-full", message: expect.stringContaining("disk space") });
  expect(await ids(store)).toEqual(["old"]);
  jest.restoreAllMocks();
  expect(await store.change([record("a")], [])).toMatchObject({ ok: true });
});

test("F27: a full disk that turns the connection dead is told, and ends when there is room", async () => {
  const store = new PackStore();
  await store.change([record("old")], []);
  jest.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
    throw new DOMException("A mutation operation was attempted", "InvalidStateError");
  });
  expect(await store.change([record("a")], [])).toMatchObject({ ok: false, code: "storage-full" });
  jest.restoreAllMocks();
  expect(await ids(store)).toEqual(["old"]);
  expect(await store.change([record("a")], [])).toMatchObject({ ok: true });
});
