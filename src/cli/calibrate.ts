// npm run calibrate: scores every cue on the example sentences of its story, trains the network on them, and
// keeps both beside the cues.
//   --check   writes nothing; exits 1 where the kept scores are not the ones the examples give
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { calibrate } from "../core/match/calibrate";
import { lessonsOf } from "../core/match/lessons";
import { buildMatcher } from "../core/match/matcher";
import { train } from "../core/match/model/train";
import type { Story } from "../core/pack/types";
import { examplesOf } from "./examples";
import { bundledPack } from "./load-pack";

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

/** The story with its cues scored anew. */
const withScores = (story: Story, scores: Record<string, number>): Story => ({
  ...story,
  cues: story.cues.map((cue) => {
    const score = scores[`${cue.position}: ${[cue.when, cue.unless].filter(Boolean).join(" ")}`];
    return score === undefined ? cue : { ...cue, score };
  }),
});

let stale = 0;
for (const story of bundledPack().stories) {
  const examples = examplesOf(story.id);
  const scores = calibrate(buildMatcher(story), story.cues, examples);
  keep(`seeds/stories/${story.id}/scores.json`, scores);
  const matcher = buildMatcher(withScores(story, scores));
  const lessons = examples.flatMap((example) => lessonsOf(matcher, example));
  keep(`seeds/stories/${story.id}/model.json`, train(lessons));
}
process.exitCode = stale > 0 ? 1 : 0;
