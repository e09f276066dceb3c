// npm run calibrate: scores every cue on the example sentences of its story, trains the classifiers on them, and
// keeps both beside the cues.
//   --check   writes nothing; exits 1 where the kept scores are not the ones the examples give
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { calibrate } from "../core/match/calibrate";
import { buildMatcher, type Matcher } from "../core/match/matcher";
import { featuresOf } from "../core/match/model/features";
import { teachable } from "../core/match/model/teachable";
import { type Lesson, train } from "../core/match/model/train";
import { readSentence } from "../core/match/read";
import type { Example } from "../core/match/types";
import { bundledPack } from "./load-pack";

function examplesOf(story: string): Example[] {
  const folder = `seeds/stories/${story}/examples`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Example[]);
}

/** The classifiers read one sentence; what stands before it is for the cues. */
function lessonOf(matcher: Matcher, taught: Set<string>, { text, published, positions }: Example): Lesson {
  const read = readSentence(matcher.lexicon, text, published);
  return {
    features: featuresOf(read.tokens).map(({ hash }) => hash),
    positions: positions.filter((position) => taught.has(position)),
  };
}

/** Writes what was worked out, or with --check compares it with what is kept. */
function keep(file: string, value: unknown): void {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  const kept = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (process.argv.includes("--check")) {
    if (kept !== text) stale++;
    console.log(`${file}: ${kept === text ? "as the examples give" : "stale, run npm run calibrate"}`);
  } else {
    writeFileSync(file, text);
    console.log(`${file}: ${Math.round(text.length / 1000)} KB`);
  }
}

let stale = 0;
for (const story of bundledPack().stories) {
  const examples = examplesOf(story.id);
  const matcher = buildMatcher(story);
  keep(`seeds/stories/${story.id}/scores.json`, calibrate(matcher, examples));
  const taught = teachable(story, examples);
  keep(`seeds/stories/${story.id}/model.json`, train(examples.map((example) => lessonOf(matcher, taught, example))));
}
process.exitCode = stale > 0 ? 1 : 0;
