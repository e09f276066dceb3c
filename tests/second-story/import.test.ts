/** @jest-environment jsdom */
import "fake-indexeddb/auto";
import { deserialize, serialize } from "node:v8";
import { IDBFactory } from "fake-indexeddb";
import { storeGateWords } from "../../src/background/gate-words";
import { fromPage } from "../../src/background/handlers/from-page";
import { fromPages } from "../../src/background/handlers/from-pages";
import { Library } from "../../src/background/library";
import { shippedText } from "../../src/background/shipped";
import type { GateStory } from "../../src/core/story/gate";
import { passesGate } from "../../src/core/story/gate";
import { fake, fakeId } from "../fakes/browser";
import { firstPack, pageText, secondPack } from "./packs";

// The fake database copies what it keeps, and jsdom has no structuredClone.
globalThis.structuredClone ??= (value) => deserialize(serialize(value));

const bundled = JSON.stringify(firstPack);
const text = JSON.stringify(secondPack);

/** The background as it starts: handlers over a library that reads what is stored. */
function start() {
  const library = new Library(shippedText(bundled), storeGateWords);
  return { page: fromPage(library), pages: fromPages(library) };
}

type Running = ReturnType<typeof start>;
const sender = { id: fakeId, tab: { id: 4, incognito: false }, frameId: 0 } as unknown as Parameters<
  Running["page"]["analyse"]
>[1];

const storedGate = (): GateStory[] => (fake.stored.get("gateWords") as GateStory[] | undefined) ?? [];

/** All that a reader can see of what is installed. */
const visible = async ({ page, pages }: Running) => ({
  lantern: await page.analyse({ article: pageText("lantern") }, sender),
  meridian: await page.analyse({ article: pageText("meridian") }, sender),
  harbour: await page.analyse({ article: pageText("harbour") }, sender),
  packs: await pages.packs({}, sender),
  outlets: await pages.outlets({}, sender),
  found: await pages.search({ query: "Aras gas talks" }, sender),
  story: await pages.story({ story: "aras-gas-line" }, sender),
  gate: storedGate(),
});

beforeEach(() => {
  fake.reset();
  globalThis.indexedDB = new IDBFactory();
});

test("before the import the second story's pages are off every story, and only its own gate would open", async () => {
  const before = await visible(start());
  expect(before.lantern).toMatchObject({ ok: true, value: { outcome: "off-story", claims: [], missing: [] } });
  expect(before.story).toMatchObject({ ok: false, code: "unknown-story" });
  expect(before.gate).toEqual([]);
});

test("an import makes the story work at once and after a restart, and leaves the first story as it was", async () => {
  const running = start();
  const before = await visible(running);
  expect(await running.pages.importPack({ text }, sender)).toMatchObject({ ok: true, value: { id: "aras-gas-line" } });
  for (const background of [running, start()]) {
    const after = await visible(background);
    expect(after.lantern).toMatchObject({ ok: true, value: { outcome: "claims", story: { id: "aras-gas-line" } } });
    expect(after.story).toMatchObject({ ok: true, value: { id: "aras-gas-line" } });
    expect(after.harbour).toEqual(before.harbour);
  }
  expect(passesGate(storedGate(), "Gas from Iran is short in the Aras valley.")).toBe(true);
});

test("removing it leaves no trace, neither at once nor after a restart", async () => {
  const running = start();
  const before = await visible(running);
  const stored = new Map(fake.stored);
  await running.pages.importPack({ text }, sender);
  await visible(running);
  expect(await running.pages.removePack({ id: "aras-gas-line" }, sender)).toMatchObject({ ok: true });
  expect(await visible(running)).toEqual(before);
  expect(await visible(start())).toEqual(before);
  // What is left is an empty list of gate words.
  expect(fake.stored).toEqual(new Map([...stored, ["gateWords", []]]));
});

test("imported twice it is there once", async () => {
  const running = start();
  await running.pages.importPack({ text }, sender);
  const once = await visible(running);
  await running.pages.importPack({ text }, sender);
  expect(await visible(running)).toEqual(once);
});

test("another pack with a story that is installed is refused, names who has it, and comes in once that is removed", async () => {
  const running = start();
  await running.pages.importPack({ text }, sender);
  const before = await visible(running);
  const rival = JSON.stringify({ ...secondPack, id: "rival", title: "Rival" });
  const refused = await running.pages.importPack({ text: rival }, sender);
  expect(refused).toMatchObject({ ok: false, code: "story-installed" });
  expect(refused.ok ? "" : refused.message).toContain(`"${secondPack.title}" already has the story "aras-gas-line"`);
  expect(await visible(running)).toEqual(before);
  await running.pages.removePack({ id: "aras-gas-line" }, sender);
  expect(await running.pages.importPack({ text: rival }, sender)).toMatchObject({ ok: true, value: { id: "rival" } });
});

const spoiled: [string, () => string][] = [
  ["cut off in the middle", () => text.slice(0, -200)],
  ["with a relation to nothing", () => text.replace('"b":"flow/stopped"', '"b":"flow/never"')],
  ["with a link that runs code", () => text.replace('"url":null', '"url":"javascript:alert(1)"')],
  ["with one article twice", () => text.replace('"id":"newser-2023-03-15"', '"id":"guardian-2023-03-14"')],
  ["of a later schema", () => text.replace('"schema":1', '"schema":2')],
];

const installed = async ({ page, pages }: Running) => ({
  lantern: await page.analyse({ article: pageText("lantern") }, sender),
  packs: await pages.packs({}, sender),
  outlets: await pages.outlets({}, sender),
  gate: storedGate(),
});

test.each(spoiled)("the pack %s is refused whole: a reason, and nothing has changed", async (_, spoil) => {
  const running = start();
  const before = await installed(running);
  expect(spoil()).not.toBe(text);
  const answer = await running.pages.importPack({ text: spoil() }, sender);
  expect(answer.ok).toBe(false);
  expect(answer.ok ? "" : answer.message).toMatch(/\.$/);
  expect(await installed(running)).toEqual(before);
  expect(await installed(start())).toEqual(before);
});
