import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { databaseName, type PackRecord } from "../../src/background/database/schema";
import { PackStore } from "../../src/background/database/store";
import { Library } from "../../src/background/library";
import { shippedText } from "../../src/background/shipped";
import { analyse } from "../../src/core/analyse";
import type { ArticleText } from "../../src/core/article";
import { loadPacks } from "../../src/core/pack/load";
import { bundledPack } from "../core/match/bundled";
import { packText } from "../fakes/pack";

const bundled = JSON.stringify(bundledPack);
const settings = { outletsOff: [], mutes: [] };
const open = (store = new PackStore(), stamp = "one"): Library =>
  new Library(shippedText(bundled), async () => undefined, store, stamp);

interface Stored {
  title: string;
  published: string;
  paragraphs: ({ text: string } | string)[][];
}

function pageOf(file: string): ArticleText {
  const { title, published, paragraphs } = JSON.parse(readFileSync(`tests/dev-set/${file}`, "utf8")) as Stored;
  const texts = paragraphs.map((sentences) =>
    sentences.map((sentence) => (typeof sentence === "string" ? sentence : sentence.text)).join(" "),
  );
  return {
    url: "https://www.theguardian.com/world/1",
    title,
    published,
    language: "en",
    completeness: "full",
    paragraphs: texts.map((text) => ({ text, role: "text" })),
  };
}

const evenIn = (folder: string): string =>
  readdirSync(`tests/dev-set/${folder}`).find((name) => Number(name.slice(0, 2)) % 2 === 0) ?? "";
const [onStory, offStory] = ["on-story", "off-story"].map((folder) => pageOf(`${folder}/${evenIn(folder)}`)) as [
  ArticleText,
  ArticleText,
];
const expected = analyse(loadPacks([bundledPack]), onStory, settings);

/** Changes what is stored, behind the background's back. */
async function inDatabase(store: "readyStories" | "readyLists", change: "clear"): Promise<void> {
  const database = await openDB(databaseName);
  await database[change](store);
  database.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => jest.restoreAllMocks());

test("an analysis that reads one story says what an analysis of the whole packs says", async () => {
  expect(expected.claims.length).toBeGreaterThan(2);
  const library = open();
  expect(await library.analyse(onStory, settings)).toEqual(expected);
  expect((await library.analyse(offStory, settings)).outcome).toBe("off-story");
  expect(await open().analyse(onStory, settings)).toEqual(expected);
});

test("at the next start no whole pack is read, and off the story no list of any", async () => {
  await open().warmUp();
  const whole = jest.spyOn(PackStore.prototype, "all");
  const lists = jest.spyOn(PackStore.prototype, "storyLists");
  const library = open();
  await library.analyse(offStory, settings);
  expect(lists).not.toHaveBeenCalled();
  expect(await library.analyse(onStory, settings)).toEqual(expected);
  expect(lists).toHaveBeenCalledTimes(1);
  await library.analyse(onStory, settings);
  expect(lists).toHaveBeenCalledTimes(1);
  expect(whole).not.toHaveBeenCalled();
});

test("what another build made ready is made anew", async () => {
  await open(new PackStore(), "one").warmUp();
  const whole = jest.spyOn(PackStore.prototype, "all");
  expect(await open(new PackStore(), "two").analyse(onStory, settings)).toEqual(expected);
  expect(whole).toHaveBeenCalled();
});

test.each(["readyStories", "readyLists"] as const)("%s that went missing are made anew", async (store) => {
  await open().warmUp();
  await inDatabase(store, "clear");
  expect(await open().analyse(onStory, settings)).toEqual(expected);
  const whole = jest.spyOn(PackStore.prototype, "all");
  expect(await open().analyse(onStory, settings)).toEqual(expected);
  expect(whole).not.toHaveBeenCalled();
});

test("where making anew fails once, that page fails and the next does not", async () => {
  await open().warmUp();
  await inDatabase("readyStories", "clear");
  const library = open();
  jest.spyOn(PackStore.prototype, "all").mockRejectedValueOnce(new Error("the disk is busy"));
  await expect(library.analyse(onStory, settings)).rejects.toThrow("the disk is busy");
  expect(await library.analyse(onStory, settings)).toEqual(expected);
});

test("two pages at once that miss a story have it made anew once", async () => {
  await open().warmUp();
  await inDatabase("readyStories", "clear");
  const library = open();
  const kept = jest.spyOn(PackStore.prototype, "keepReady");
  const both = await Promise.all([library.analyse(onStory, settings), library.analyse(onStory, settings)]);
  expect(both).toEqual([expected, expected]);
  expect(kept).toHaveBeenCalledTimes(1);
});

test("an imported pack is ready at once and at the next start, and a removed one never again", async () => {
  const library = open();
  await library.warmUp();
  await library.install(packText());
  const kept = async (): Promise<string[]> => ((await new PackStore().ready()) ?? []).map(({ id }) => id).sort();
  await library.analyse(offStory, settings);
  expect(await kept()).toEqual(["bundled", "lake"]);
  await library.remove("lake");
  await library.analyse(offStory, settings);
  expect(await kept()).toEqual(["bundled"]);
});

test("where nothing can be kept, everything is ready in memory", async () => {
  jest.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("refused", "SecurityError");
  });
  expect(await open().analyse(onStory, settings)).toEqual(expected);
});

test("a damaged pack is left out, and the others are used", async () => {
  const library = open();
  await library.install(packText());
  await library.warmUp();
  const [record] = (await new PackStore().all()).filter(({ id }) => id === "lake");
  const damaged = { ...record, pack: { ...record?.pack, stories: [{ id: "spoilt" }] } } as unknown as PackRecord;
  await new PackStore().change([damaged], []);
  const warned = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  expect(await open().analyse(onStory, settings)).toEqual(expected);
  expect(warned).toHaveBeenCalledTimes(1);
});
