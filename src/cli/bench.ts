// npm run bench: what the extension costs, beside baselines measured in the same run, as a table and as JSON.
//   --quick        fewer sizes and rounds: under a minute
//   --rounds N     repetitions of each measurement
//   --json FILE    also writes all figures there
//   --curve FILE   where the curve is drawn; tests/bench/curve.svg unless --quick
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname } from "node:path";
import { type Effort, measurePack, type PackFigures } from "./bench/analysis";
import { measureBytes } from "./bench/bytes";
import { drawCurve } from "./bench/curve";
import { printBytes, printFigures } from "./bench/print";
import type { Shape } from "./bench/synthetic";
import { bundledPack } from "./load-pack";

const args = process.argv.slice(2);
const quick = args.includes("--quick");
const value = (name: string): string | null => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? null) : null);

const effort: Effort = quick
  ? { sizes: [78, 2_600], words: [500, 2_000], rounds: 5, mostForBaselines: 2_600 }
  : { sizes: [78, 2_600, 10_000, 100_000], words: [500, 2_000, 20_000], rounds: 8, mostForBaselines: 2_600 };

if (value("--rounds")) effort.rounds = Math.max(2, Number(value("--rounds")));

function save(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const pack = bundledPack();
const machine = { cores: cpus().length, node: process.version };
const bytes = measureBytes();
const figures: PackFigures[] = [];
for (const positions of effort.sizes)
  for (const shape of ["one story", "many stories"] satisfies Shape[]) {
    if (shape === "many stories" && positions < 1_000) continue;
    console.error(`${positions} positions, ${shape} …`);
    figures.push(measurePack(pack, positions, shape, effort));
    console.error(printFigures(figures.slice(-1)));
  }

console.log(`${machine.cores} cores, Node ${machine.node}\n`);
console.log(bytes.length > 0 ? `${printBytes(bytes)}\n` : "The extension is not built, so no bytes: npm run build.\n");
console.log(`${printFigures(figures)}\n`);
const report = { machine, bytes, figures };
const json = value("--json");
if (json) save(json, `${JSON.stringify(report, null, 1)}\n`);
else console.log(JSON.stringify(report));
const curve = value("--curve") ?? (quick ? null : "tests/bench/curve.svg");
if (curve) save(curve, drawCurve(figures));
