import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { Library } from "../../src/background/library";
import { shippedText } from "../../src/background/shipped";
import type { Pack } from "../../src/core/pack/types";
import { article, report, smallPack } from "../core/small-pack";
import { packText } from "../fakes/pack";

type Loose = ReturnType<typeof JSON.parse>;

const good = (): Pack =>
  smallPack([article("alpha-1", "2022-07-12", [report("talks/held", "mayor"), report("size/some", "mayor")])]);
const text = (change: (pack: Loose) => void = () => undefined): string => {
  const pack: Loose = structuredClone(good());
  change(pack);
  return JSON.stringify(pack);
};
const story = (pack: Loose): Loose => pack.stories[0];
const firstReport = (pack: Loose): Loose => story(pack).articles[0].reports[0];
const bytes = (encoding: BufferEncoding, ...first: number[]): string =>
  Buffer.concat([Buffer.from(first), Buffer.from(text(), encoding)]).toString("utf8");

let library: Library;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  library = new Library(shippedText(packText({ id: "bundled" })), async () => undefined);
  await library.install(packText());
});

const refused: [string, string, () => string, RegExp][] = [
  ["B35", "an empty file", () => "", /empty/],
  ["B36", "no JSON", () => "Dear editor", /not JSON/],
  ["B37", "a truncated file", () => text().slice(0, -40), /ends in the middle/],
  ["B38", "UTF-16", () => bytes("utf16le", 0xff, 0xfe), /not JSON/],
  ["B39", "a file beyond all size", () => " ".repeat(100_000_000), /MB/],
  ["B40", "a hundred thousand levels", () => "[".repeat(1e5) + "]".repeat(1e5), /levels/],
  ["B41", "a __proto__ key", () => text().replace('"schema":1', '"schema":1,"__proto__":{"a":1}'), /__proto__/],
  ["B41", "a constructor key", () => text((p) => Object.assign(p, { constructor: { a: 1 } })), /constructor/],
  ["B43", "a list", () => "[]", /not an index/],
  ["B43", "null", () => "null", /not an index/],
  ["B44", "a newer schema", () => text((p) => Object.assign(p, { schema: 2 })), /Update/],
  ["B44", "an older schema", () => text((p) => Object.assign(p, { schema: 0 })), /./],
  ["B44", "a negative schema", () => text((p) => Object.assign(p, { schema: -1 })), /./],
  ["B44", "a schema in words", () => text((p) => Object.assign(p, { schema: "one" })), /./],
  ["B45", "an unknown field", () => text((p) => Object.assign(p, { colour: "red" })), /colour/],
  ["B46", "a missing field", () => text((p) => delete p.outlets), /outlets/],
  ["B47", "a number for a text", () => text((p) => Object.assign(p, { title: 5 })), /title/],
  ["B48", "a million values", () => text((p) => Object.assign(p, { stories: Array(1e6).fill(0) })), /stories/],
  ["B49", "one text of five megabytes", () => text((p) => (firstReport(p).says = "x".repeat(5e6))), /says/],
  ["B50", "an id twice", () => text((p) => p.outlets.push(p.outlets[0])), /used once/],
  ["B51", "a reference to nothing", () => text((p) => (firstReport(p).origin = "nobody")), /nobody/],
  ["B52", "a relation to itself", () => text((p) => (story(p).relations[0].b = story(p).relations[0].a)), /relations/],
  ["B55", "a direction override", () => text((p) => (firstReport(p).says = "evil \u202e txt")), /U\+202E/],
  ["B55", "a control character", () => text((p) => (p.title = "a\u0000b")), /U\+0000/],
  ["B56", "NaN", () => text().replace('"schema":1', '"schema":NaN'), /not JSON/],
  ["B56", "1e999", () => text((p) => (firstReport(p).paragraph = 7)).replace(":7", ":1e999"), /paragraph/],
  ["B56", "a negative place", () => text((p) => (firstReport(p).paragraph = -1)), /paragraph/],
  ["B56", "a place of 2 to the 53", () => text((p) => (firstReport(p).paragraph = 2 ** 53)), /paragraph/],
  ["B57", "the 30th of February", () => text((p) => (story(p).articles[0].published = "2022-02-30")), /published/],
  ["B57", "the year 9999", () => text((p) => (story(p).articles[0].published = "9999-01-01")), /published/],
  ["B57", "the year 1066", () => text((p) => (story(p).articles[0].published = "1066-10-14")), /published/],
  ["B59", "a gzip file", () => "\u001f\ufffd\b", /gzip/],
  ["B59", "a zip archive", () => "PK\u0003\u0004", /zip/],
];

const addresses = [
  "javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "chrome://settings",
  "https://user:word@alpha.example/",
  "https://",
];
for (const url of addresses)
  refused.push(["B54", url, () => text((p) => (story(p).articles[0].url = url)), /articles\[0\]\.url/]);

test.each(refused)("%s: %s is refused with a reason and changes nothing", async (_id, _what, make, reason) => {
  const before = await library.records();
  const answer = await library.install(make());
  if (answer.ok) throw new Error("it was taken");
  expect([answer.message, ...(answer.details ?? [])].join("\n")).toMatch(reason);
  expect(await new Library(shippedText(packText({ id: "bundled" })), async () => undefined).records()).toEqual(before);
});

const taken: [string, string, () => string][] = [
  ["B38", "a byte order mark", () => `\ufeff${text()}`],
  ["B42", "a key that stands twice", () => text().replace('"schema":1', '"schema":1,"version":"0"')],
  ["B53", "HTML in a text", () => text((p) => (firstReport(p).says = "<img src=x onerror=alert(1)>"))],
  ["B56", "minus zero", () => text((p) => (firstReport(p).paragraph = 7)).replace(":7", ":-0")],
];

test.each(taken)("%s: %s is taken as the text it is", async (_id, _what, make) => {
  expect(await library.install(make())).toMatchObject({ ok: true, value: { id: "small" } });
});

test("B60: the same pack twice is there once", async () => {
  await library.install(text());
  await library.install(text());
  expect((await library.records()).map(({ id }) => id)).toEqual(["bundled", "lake", "small"]);
});

test("B50: a pack under an installed pack's id takes its place whole", async () => {
  await library.install(text());
  await library.install(text((pack) => (pack.title = "The second")));
  expect((await library.records()).find(({ id }) => id === "small")?.pack.title).toBe("The second");
});
