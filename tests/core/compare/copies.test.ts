import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeWords, encodeWords } from "../../../src/core/base64";
import { likenesses } from "../../../src/core/compare/copies";
import { fingerprintOf, runsOf } from "../../../src/core/compare/fingerprint";
import type { IndexedArticle } from "../../../src/core/pack/types";
import { sharedArticles, withShared } from "../../shared";
import { article } from "../small-pack";
import { copyMakers } from "./copy-makers";
import { pageOf } from "./page-of";

const vocabulary =
  "harbour ferry captain mayor council storm night crew island rope engine signal tide lamp bell chart anchor deck market school letter bridge winter coast fleet".split(
    " ",
  );

/** A made-up text of 12 paragraphs: another seed, another text out of the same words. */
function madeUp(seed: number): string[] {
  let state = seed;
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const word = (): string => vocabulary[Math.floor(next() * vocabulary.length)] ?? "";
  return Array.from({ length: 12 }, () => `${Array.from({ length: 30 }, word).join(" ")}.`);
}

const articlesOf = (texts: [string, string[]][]): IndexedArticle[] =>
  texts.map(([id, text]) => article(id, "2022-07-12", [], { fingerprint: fingerprintOf(text) }));

const known = articlesOf([1, 2, 3].map((seed) => [`alpha-${seed}`, madeUp(seed)]));

test.each(copyMakers)("a text %s is known as a copy", (_, change) => {
  expect(likenesses(known, change(madeUp(2))).map((found) => found.article.id)).toEqual(["alpha-2"]);
});

test("a text with a word of its own shares less than all", () => {
  const [first = "", ...rest] = madeUp(2);
  expect(likenesses(known, [first.replace(/\w+\.$/, "otherwise."), ...rest])).toMatchObject([{ share: 0.99 }]);
});

test("different texts out of the same words are no copies", () => {
  expect([4, 5, 6, 7].flatMap((seed) => likenesses(known, madeUp(seed)))).toEqual([]);
});

test("a text too short to judge is no copy, however alike", () => {
  expect(likenesses(known, [madeUp(2)[0] ?? ""])).toEqual([]);
});

test("an article without a fingerprint is never alike", () => {
  expect(likenesses([article("alpha-1", "2022-07-12", [])], madeUp(1))).toEqual([]);
});

test("a page at the outlet of its text is that article, elsewhere it is a copy and the original no voice", () => {
  const articles = [article("beta-1", "2022-07-12", [], { fingerprint: fingerprintOf(madeUp(1)) })];
  const paragraphs = madeUp(1).map((text) => ({ text, role: "text" as const }));
  const at = (url: string) => pageOf({ articles, page: { url, paragraphs } });
  expect(at("https://beta.example/x")).toMatchObject({ indexed: { id: "beta-1" }, copyOf: null });
  expect(at("https://alpha.example/x")).toMatchObject({
    indexed: null,
    copyOf: { article: { id: "beta-1" }, share: 1 },
  });
  expect(at("https://unknown.example/x")).toMatchObject({ outlet: null, indexed: null, copyOf: { share: 1 } });
});

test("fingerprints are base64 of little-endian words, as any reader decodes them", () => {
  const words = Uint32Array.from([0, 1, 0x01020304, 0xffffffff, 0x80000000]);
  for (let length = 0; length <= words.length; length++) {
    const part = words.slice(0, length);
    expect(encodeWords(part)).toBe(Buffer.from(part.buffer).toString("base64"));
    expect(decodeWords(encodeWords(part))).toEqual(part);
  }
});

test("spelling of quotation marks, case and order of paragraphs leave the fingerprint as it is", () => {
  const plain = ["The mayor’s answer came late.", "“Nobody asked us,” said the captain."];
  expect(fingerprintOf(['"NOBODY asked us," said the captain.', "The mayor's answer came late."])).toBe(
    fingerprintOf(plain),
  );
});

/** The development set: made-up articles, on the same event and on others. */
function devSet(): [string, string[]][] {
  const folder = join(process.cwd(), "..", "shared", "dev-set");
  return ["on-story", "off-story"].flatMap((kind) =>
    readdirSync(join(folder, kind))
      .filter((name) => name.endsWith(".json"))
      .map((name): [string, string[]] => {
        const { paragraphs } = JSON.parse(readFileSync(join(folder, kind, name), "utf8")) as {
          paragraphs: (string | { text: string })[][];
        };
        return [
          name,
          paragraphs.map((sentences) => sentences.map((s) => (typeof s === "string" ? s : s.text)).join(" ")),
        ];
      }),
  );
}

const five = (): [string, string[]][] =>
  sharedArticles().map(({ id, text }) => [`alpha-${id}`, text.split(/\r?\n/).filter(Boolean)]);

withShared("each of the five articles is found in every changed copy of it, and no other", () => {
  const articles = articlesOf(five());
  for (const [id, paragraphs] of five())
    for (const [how, change] of copyMakers)
      expect({ how, found: likenesses(articles, change(paragraphs)).map((found) => found.article.id) }).toEqual({
        how,
        found: [id],
      });
});

withShared("of more than 1,500 pairs of different articles none is called a copy", () => {
  const all = [...five(), ...devSet()].map(([id, text], i): [string, string[]] => [
    `alpha-${i}-${id.replace(/[^a-z0-9]/g, "")}`,
    text,
  ]);
  const articles = articlesOf(all);
  const claimed = all.flatMap(([id, text]) =>
    likenesses(articles, text)
      .map((found) => found.article.id)
      .filter((found) => found !== id)
      .map((found) => `${id} ${found}`),
  );
  expect((all.length * (all.length - 1)) / 2).toBeGreaterThan(1500);
  expect(claimed).toEqual([]);
  expect(Math.min(...all.map(([, text]) => runsOf(text).length))).toBeGreaterThan(0);
});
