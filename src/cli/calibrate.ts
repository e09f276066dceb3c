// npm run calibrate: scores every cue on the example sentences of its story and keeps the scores beside them.
//   --check   writes nothing; exits 1 where the kept scores are not the ones the examples give
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { calibrate, type Example } from "../core/match/calibrate";
import { buildMatcher } from "../core/match/matcher";
import { bundledPack } from "./load-pack";

function examplesOf(story: string): Example[] {
  const folder = `seeds/stories/${story}/examples`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Example[]);
}

let stale = 0;
for (const story of bundledPack().stories) {
  const file = `seeds/stories/${story.id}/scores.json`;
  const scores = calibrate(buildMatcher(story), examplesOf(story.id));
  const text = `${JSON.stringify(scores, null, 2)}\n`;
  const kept = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (process.argv.includes("--check")) {
    if (kept !== text) stale++;
    console.log(`${file}: ${kept === text ? "as the examples give" : "stale, run npm run calibrate"}`);
  } else {
    writeFileSync(file, text);
    console.log(`${file}: ${Object.keys(scores).length} cues scored`);
  }
}
process.exitCode = stale > 0 ? 1 : 0;
