import { readdirSync, readFileSync } from "node:fs";
import { syntheticPack } from "../../../src/cli/bench/synthetic";
import type { Paragraph } from "../../../src/core/article";
import { findConcepts } from "../../../src/core/match/find-concepts";
import { candidateCues, takenBy } from "../../../src/core/match/match-sentence";
import { buildMatcher, type Matcher } from "../../../src/core/match/matcher";
import { readArticle } from "../../../src/core/match/read-article";
import { type Token, tokenise } from "../../../src/core/text/tokens";
import { bundledPack } from "./bundled";

const folder = "tests/dev-set/on-story";

interface Stored {
  paragraphs: { text: string }[][];
}

/** Every second article of the development set, which may be looked at. */
const paragraphs: Paragraph[] = readdirSync(folder)
  .filter((name) => Number(name.slice(0, 2)) % 2 === 0)
  .flatMap((name) => (JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Stored).paragraphs)
  .map((sentences) => ({ text: sentences.map(({ text }) => text).join(" "), role: "text" }));

const [story] = bundledPack.stories;
if (!story) throw new Error("The bundled pack has no story.");

const checkedPerSentence = (matcher: Matcher): number[] =>
  readArticle(matcher, { published: "2022-07-12", paragraphs }).map(({ read }) => candidateCues(matcher, read).length);

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Longer wordings that are compared with the tokens. */
function wordingsCompared({ lexicon }: Matcher, tokens: Token[]): number {
  findConcepts(lexicon, tokens, (concept) => concept);
  return lexicon.compared;
}

test("a sentence of a story page has a handful of the story's cues checked, not all of them", () => {
  const counts = checkedPerSentence(buildMatcher(story));
  expect(story.cues.length).toBeGreaterThan(400);
  expect(mean(counts)).toBeLessThan(12);
  expect(Math.max(...counts)).toBeLessThan(80);
});

test("an index of 33 times the positions has not twice the cues checked", () => {
  const [grown] = syntheticPack(bundledPack, 2_600, "one story").stories;
  const before = mean(checkedPerSentence(buildMatcher(story)));
  const after = mean(checkedPerSentence(buildMatcher(grown ?? story)));
  expect(after / before).toBeLessThan(2);
});

test("at 33 times the positions a sentence still has a dozen cues whose slots are looked at: the rest is ruled out by a row of numbers", () => {
  const [grown] = syntheticPack(bundledPack, 2_600, "one story").stories;
  const matcher = buildMatcher(grown ?? story);
  const counts = checkedPerSentence(matcher);
  expect(mean(counts)).toBeGreaterThan(1);
  expect(matcher.cues.tested / counts.length).toBeLessThan(20);
  expect(matcher.cues.tried / counts.length).toBeLessThan(20);
});

test("the conditions of a cue are looked at only where a sentence has all that its slots ask for", () => {
  const matcher = buildMatcher(story);
  const takenOn = (text: string): number => {
    const read = readArticle(matcher, { published: "2022-07-12", paragraphs: [{ text, role: "text" }] });
    return read.flatMap((sentence) => takenBy(matcher, sentence.read, null)).length;
  };
  expect(takenOn("The weather was fine.")).toBe(0);
  expect(matcher.cues.checked).toBe(0);
  expect(takenOn("Iran is preparing to supply Russia with drones, the White House said.")).toBeGreaterThan(0);
  expect(matcher.cues.checked).toBeGreaterThan(0);
  expect(matcher.cues.checked).toBeLessThan(40);
});

test("a token has a few of the thousands of wordings compared with it", () => {
  const tokens = paragraphs.flatMap(({ text }) => tokenise(text));
  const wordings = story.concepts.flatMap(({ words }) => words.en ?? []);
  expect(wordings.length).toBeGreaterThan(3_000);
  expect(wordingsCompared(buildMatcher(story), tokens) / tokens.length).toBeLessThan(6);
});
