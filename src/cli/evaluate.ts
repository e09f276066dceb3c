// npm run evaluate: precision and recall on labelled articles, beside a BM25 baseline in the same run.
//   --details           misses and false matches by question and cause (never of the odd-numbered articles)
//   --question NAME     the same for one question, with its confusion table
//   --explain "TEXT"    how one sentence is read; with --before "TEXT" and --published DAY
//   --mechanisms        cues alone, the network alone, and both, on the same sentences
//   --floors            exits 1 where a floor is not met
//   --json              the figures as JSON
import { corpora, offStory } from "./evaluate/corpus";
import { detectIn, detectInPages } from "./evaluate/detection";
import { explain } from "./evaluate/explain";
import { belowFloors } from "./evaluate/floors";
import { measure } from "./evaluate/measure";
import { compareMechanisms } from "./evaluate/mechanisms";
import { printCalibration, printConfusion, printDetected, printFindings, printMeasured } from "./evaluate/print";
import { bundledIndex } from "./load-pack";

const args = process.argv.slice(2);
const value = (name: string): string | null => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? null) : null);

async function main(): Promise<number> {
  const index = bundledIndex();
  const pack = index.packs[0];
  if (!pack) return 1;
  const sentence = value("--explain");
  if (sentence !== null) {
    console.log(explain(index, sentence, value("--before"), value("--published")));
    return 0;
  }
  const sets = corpora();
  const story = pack.stories[0];
  if (args.includes("--mechanisms") && story) {
    console.log(compareMechanisms(story, sets));
    return 0;
  }
  const results = sets.map((corpus) => ({ corpus, ...measure(index, pack, corpus) }));
  const measured = results.map((result) => result.measured);
  const detected = [
    ...sets.map((corpus) => detectIn(index, corpus)),
    detectIn(index, offStory()),
    await detectInPages(index),
  ];
  if (args.includes("--json")) console.log(JSON.stringify({ measured, detected }, null, 1));
  else console.log(`${printMeasured(measured)}\n\n${printDetected(detected)}`);
  const open = results.filter(({ corpus }) => corpus.detail).flatMap(({ judged }) => judged);
  const question = value("--question");
  if (args.includes("--details") || question) console.log(`\n${printFindings(open, question)}`);
  if (question) console.log(`\n${printConfusion(open, question)}`);
  if (!args.includes("--json"))
    console.log(`\ncalibration\n${printCalibration(results.flatMap(({ judged }) => judged))}`);
  if (!args.includes("--floors")) return 0;
  const below = [
    ...belowFloors(measured),
    ...detected.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`)),
  ];
  for (const line of below) console.error(`below the floor: ${line}`);
  return below.length === 0 ? 0 : 1;
}

process.exitCode = await main();
