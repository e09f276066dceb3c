import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { PackRecord } from "../../src/background/database/schema";
import { PackStore } from "../../src/background/database/store";
import { Library } from "../../src/background/library";
import { shippedText } from "../../src/background/shipped";
import { packText } from "../fakes/pack";

const bundled = packText({ id: "bundled", version: "1.2.0" });
const open = (): Library => new Library(shippedText(bundled), async () => undefined);
const idsOf = async (library: Library): Promise<string[]> => (await library.records()).map(({ id }) => id);

const damage = async (id: string, change: object): Promise<void> => {
  const store = new PackStore();
  const record = (await store.all()).find((each) => each.id === id);
  await store.change([{ ...record, ...change } as PackRecord], []);
};

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await open().install(packText());
});

test.each([[{ pack: undefined }], [{ pack: {} }], [{ pack: { stories: [null] } }], [{ pack: "text" }]])(
  "B79: an imported row damaged to %j is left out by name, and the rest works",
  async (change) => {
    await damage("lake", change);
    const library = open();
    expect(await idsOf(library)).toEqual(["bundled"]);
    expect((await library.storage()).note).toContain("lake");
  },
);

test.each([[{ pack: undefined }], [{ pack: {} }], [{ pack: { stories: 1 } }], [{ version: 7, pack: null }]])(
  "F22: the bundled row damaged to %j is put back as it was shipped",
  async (change) => {
    await damage("bundled", change);
    expect((await idsOf(open())).sort()).toEqual(["bundled", "lake"]);
    expect((await open().records()).find(({ id }) => id === "bundled")?.pack).toEqual(JSON.parse(bundled));
  },
);

test("B80: texts and index cannot disagree: the index is made of the stored text at every start", async () => {
  const [first, second] = [await open().index(), await open().index()];
  expect(first).toEqual(second);
  expect(first.packs).toEqual((await open().records()).map(({ pack }) => pack));
});
