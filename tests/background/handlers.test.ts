import "fake-indexeddb/auto";
import { fromPage } from "../../src/background/handlers/from-page";
import { fromPages } from "../../src/background/handlers/from-pages";
import { Library } from "../../src/background/library";
import { shippedText } from "../../src/background/shipped";
import type { ArticleText } from "../../src/core/article";
import { fake, fakeId } from "../fakes/browser";
import { packText } from "../fakes/pack";

const library = new Library(shippedText(packText({ id: "bundled" })), async () => undefined);
const page = fromPage(library);
const pages = fromPages(library);
const open = { id: fakeId, tab: { id: 4, incognito: false }, frameId: 0 } as unknown as Parameters<typeof page.mute>[1];
const incognito = { ...open, tab: { ...open.tab, incognito: true } } as typeof open;
const article: ArticleText = {
  url: "https://lakeherald.example/1",
  title: "A quiet day",
  published: null,
  language: "en",
  completeness: "full",
  paragraphs: [{ text: "Nothing happened at the lake on Tuesday, the mayor said.", role: "text" }],
};

beforeEach(() => fake.reset());

test("an article about nothing known is off the story", async () => {
  expect(await page.analyse({ article }, open)).toMatchObject({
    ok: true,
    value: { outcome: "off-story", claims: [] },
  });
});

test.each([
  ["no article", null],
  ["a text instead of paragraphs", { ...article, paragraphs: "x" }],
  ["a paragraph of no known role", { ...article, paragraphs: [{ text: "x", role: "boss" }] }],
  ["a date that is a number", { ...article, published: 3 }],
])("%s is refused", async (_what, broken) => {
  const answer = await page.analyse({ article: broken as unknown as ArticleText }, open);
  expect(answer).toMatchObject({ ok: false, code: "bad-message" });
});

test("marks are styled in the sender's top frame, as a style of the page's", async () => {
  expect(await page.styleMarks({ names: ["p", "a"] }, open)).toMatchObject({ ok: true });
  const css = expect.stringContaining("p::highlight(ss-mark-0),a::highlight(ss-mark-0){");
  expect(fake.calls).toEqual([
    { name: "scripting.insertCSS", args: [{ target: { tabId: 4, frameIds: [0] }, css, origin: "AUTHOR" }] },
  ]);
  expect(await page.styleMarks({ names: ["p"] }, { ...open, frameId: 2 })).toMatchObject({ code: "no-tab" });
});

test.each([["p"], [[]], [[3]], [Array(101).fill("p")], [["p".repeat(101)]]])(
  "%j are no names of elements that hold marks",
  async (names) => {
    expect(await page.styleMarks({ names: names as string[] }, open)).toMatchObject({ code: "bad-message" });
    expect(fake.calls).toEqual([]);
  },
);

test("a match put aside is kept with its day, once", async () => {
  const mute = { hash: "00112233aabbccdd", position: "visit/going" };
  await page.mute(mute, open);
  await page.mute(mute, open);
  expect(fake.stored.get("settings.mutes")).toEqual([{ ...mute, since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }]);
});

test("from a private window nothing is kept", async () => {
  expect(await page.mute({ hash: "1", position: "x" }, incognito)).toMatchObject({ ok: false, code: "private" });
  expect(await page.choose({ side: "left" }, incognito)).toMatchObject({ ok: false, code: "private" });
  expect(await page.choose({ site: { host: "a.example", behaviour: "off" } }, incognito)).toMatchObject({ ok: false });
  expect(fake.stored.size).toBe(0);
});

test("the overview of a private window's story is not opened where the browser would keep its address", async () => {
  expect(await page.openPage({ page: "overview", hash: "story." }, incognito)).toMatchObject({ code: "private" });
  expect(fake.calls).toEqual([]);
  fake.switches.origin = "moz-extension://fake/";
  const inWindow = { ...incognito, tab: { ...incognito.tab, windowId: 9 } } as typeof incognito;
  expect(await page.openPage({ page: "overview", hash: "story." }, inWindow)).toMatchObject({ ok: true });
  expect(fake.calls.map(({ args }) => args[0])).toEqual([
    { url: "moz-extension://fake/overview.html#story.", windowId: 9 },
  ]);
});

test("choices are kept field by field, a site beside the sites already there", async () => {
  fake.stored.set("settings.sites", { "b.example": "open" });
  await page.choose({ width: 420, site: { host: "a.example", behaviour: "off" } }, open);
  expect(fake.stored.get("settings.width")).toBe(420);
  expect(fake.stored.get("settings.sites")).toEqual({ "b.example": "open", "a.example": "off" });
});

test("a choice of something else, or for a strange host, is refused", async () => {
  expect(await page.choose({ addedSites: ["evil.example"] } as object, open)).toMatchObject({ ok: false });
  expect(await page.choose({ site: { host: "a/../b", behaviour: "off" } }, open)).toMatchObject({ ok: false });
  expect(await page.choose({ side: "top" as "left" }, open)).toMatchObject({ ok: false });
  expect(fake.stored.size).toBe(0);
});

test("only the extension's own two pages can be opened", async () => {
  expect(await page.openPage({ page: "https://evil.example" as "options" }, open)).toMatchObject({ ok: false });
  expect(await page.openPage({ page: "overview", hash: "story/visit" }, open)).toMatchObject({ ok: true });
  expect(fake.calls.map(({ args }) => args[0])).toEqual([{ url: "chrome-extension://fake/overview.html#story/visit" }]);
});

test("a frame cannot have a visit injected", async () => {
  expect(await page.gatePassed({}, { ...open, frameId: 3 })).toMatchObject({ ok: false, code: "no-tab" });
  expect(fake.calls).toEqual([]);
});

test("packs are listed, exported as they can be imported, and unknown ones named", async () => {
  expect(await pages.packs({}, open)).toMatchObject({ ok: true, value: [{ id: "bundled", bundled: true }] });
  const text = await pages.exportPack({ id: "bundled" }, open);
  expect(await pages.importPack({ text: text.ok ? text.value : "" }, open)).toMatchObject({ ok: true });
  expect(await pages.exportPack({ id: "none" }, open)).toMatchObject({ ok: false, code: "unknown-pack" });
  expect(await pages.story({ story: "none" }, open)).toMatchObject({ ok: false, code: "unknown-story" });
  expect(await pages.search({ query: "lake" }, open)).toEqual({
    ok: true,
    value: { hits: [], total: 0, readAs: null, someWords: false },
  });
  expect(await pages.storage({}, open)).toEqual({ ok: true, value: { mode: "saved", note: null } });
});

const reasons: [string, object[], string][] = [
  ["a closed tab", [], "no-tab"],
  ["an address that no permission shows", [{ id: 4 }], "not-listed"],
  ["a page of the browser", [{ id: 4, url: "about:addons" }], "restricted"],
  ["a site without permission", [{ id: 4, url: "https://other.example/x" }], "not-listed"],
  ["a listed site where no visit runs", [{ id: 4, url: "https://news.example/x" }], "off-story"],
];
test.each(reasons)("the state of %s", async (_what, tabs, reason) => {
  fake.switches.tabs = tabs as typeof fake.switches.tabs;
  fake.switches.granted = ["https://news.example/*"];
  expect(await pages.tabState({ tabId: 4 }, open)).toMatchObject({ ok: true, value: { reason } });
});

test("a tab with a visit speaks for itself", async () => {
  const state = { kind: "report", claims: 3, conflicts: 1, reason: null };
  fake.switches.onTabMessage = () => ({ ok: true, value: state });
  expect(await pages.tabState({ tabId: 4 }, open)).toEqual({ ok: true, value: state });
});
