import { readdirSync, readFileSync } from "node:fs";
import { byCues, judgementOf, takenBy } from "../../../../src/core/match/match-sentence";
import { conceptFeatures } from "../../../../src/core/match/model/concept-features";
import { placeOfFeature } from "../../../../src/core/match/model/encode";
import { FeaturePlaces } from "../../../../src/core/match/model/feature-places";
import { featuresOf } from "../../../../src/core/match/model/features";
import { readArticle } from "../../../../src/core/match/read-article";
import { bundledMatcher } from "../bundled";

const folder = "tests/fresh-set";

/** Every sentence of the fresh set with the one before it. */
const sentences = readdirSync(folder).flatMap((name) => {
  const { published, paragraphs } = JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
  const texts = paragraphs.map((p: { text: string }[]) => ({
    text: p.map(({ text }) => text).join(" "),
    role: "text",
  }));
  const read = readArticle(bundledMatcher, { published, paragraphs: texts });
  return read.map(({ read: sentence }, i) => ({ sentence, before: read[i - 1]?.read ?? null }));
});

const { model, lexicon } = bundledMatcher;
if (!model) throw new Error("The bundled story has no network.");

test("what a model knows of a sentence is found as it was learnt: the quick way and the whole one agree", () => {
  const places = new FeaturePlaces(model, conceptFeatures(model, lexicon.data));
  // More than a byte counts: what one sentence had is marked with its number.
  for (const { sentence, before } of [...sentences, ...sentences, ...sentences]) {
    const whole = featuresOf(sentence, before, lexicon, []).map((hash) => placeOfFeature(model, hash));
    places.read(sentence, before);
    const quick = [...places.places.subarray(0, places.count)];
    expect(quick.sort()).toEqual(whole.filter((place) => place >= 0).sort());
  }
  expect(sentences.length).toBeGreaterThan(200);
});

test("the network finds what no cue finds, but below the score from which a conflict is shown", () => {
  const alone = sentences
    .flatMap(({ sentence, before }) => takenBy(bundledMatcher, sentence, before))
    .filter(({ cue }) => cue === null);
  expect(alone.length).toBeGreaterThan(10);
  for (const { score, tokens } of alone) {
    expect(score).toBeLessThan(0.85);
    expect(tokens.length).toBeGreaterThan(0);
  }
});

test("what a cue finds and the network holds for unlikely is not taken", () => {
  const doubted = sentences.flatMap(({ sentence, before }) => {
    const found = byCues(bundledMatcher, sentence, before);
    const judgement = judgementOf(bundledMatcher, sentence, before, found);
    const unlikely = [...found.keys()].filter((position) => (judgement?.oddsOf(position) ?? 0) < Math.log(1 / 4));
    const taken = new Set(takenBy(bundledMatcher, sentence, before).map(({ position }) => position));
    return sentence.question ? [] : unlikely.map((position) => taken.has(position));
  });
  expect(doubted.length).toBeGreaterThan(0);
  expect(doubted).not.toContain(true);
});

test("a position that hangs on dates is taken without a cue only where all dates that one of its cues asks for are named", () => {
  for (const { sentence, before } of sentences) {
    const named = sentence.dates.map(({ value }) => value);
    for (const { position, cue } of takenBy(bundledMatcher, sentence, before)) {
      const rows = cue === null ? bundledMatcher.dated.get(position) : undefined;
      if (rows) expect(rows.some((row) => row.every((date) => named.includes(date)))).toBe(true);
    }
  }
  expect(bundledMatcher.dated.get("visit-date/19-july")).toContainEqual(["2022-07-19"]);
});

test("a cue alone claims no conflict: below the score for one, where the words do not bear it out", () => {
  const alone = sentences.flatMap(({ sentence, before }) => {
    const judgement = judgementOf(bundledMatcher, sentence, before, byCues(bundledMatcher, sentence, before));
    const weak = (position: string) => (judgement?.oddsByWords(position) ?? 0) < Math.log(2 / 3);
    return takenBy(bundledMatcher, sentence, before).filter(({ cue, position }) => cue !== null && weak(position));
  });
  expect(alone.length).toBeGreaterThan(0);
  for (const { score } of alone) expect(score).toBeLessThan(0.85);
});
