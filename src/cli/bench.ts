// npm run bench: what the extension costs, beside baselines measured in the same run, as a table and as JSON.
//   --quick        fewer sizes, rounds and pages: about two minutes
//   --rounds N     repetitions of each measurement
//   --few-pages    in Chromium as --quick, in Node everything
//   --no-browser   nothing in Chromium
//   --json FILE    writes all figures there, in place of printing them as JSON
//   --write        writes the tables into tests/bench/README.md and draws curve.svg beside it
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname } from "node:path";
import type { Pack } from "../core/pack/types";
import { type Effort, measurePack, type PackFigures } from "./bench/analysis";
import { type BrowserEffort, type BrowserFigures, everyPage, measureBrowser } from "./bench/browser/measure-browser";
import { type Bytes, measureBytes } from "./bench/bytes";
import { drawCurve } from "./bench/curve";
import { printBytes, printFigures } from "./bench/print";
import { printGate, printPages, printPopup, printWaits } from "./bench/print-browser";
import { writeReadme } from "./bench/readme";
import type { Shape } from "./bench/synthetic";
import { bundledPack } from "./load-pack";

const args = process.argv.slice(2);
const quick = args.includes("--quick");
const value = (name: string): string | null => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? null) : null);

const effort: Effort = quick
  ? { sizes: [78, 2_600], words: [500, 2_000], rounds: 5, mostForBaselines: 2_600, mostForPopup: 2_600 }
  : {
      sizes: [78, 2_600, 10_000, 100_000],
      words: [500, 2_000, 20_000],
      rounds: 20,
      mostForBaselines: 2_600,
      mostForPopup: 100_000,
    };

const inBrowser: BrowserEffort =
  quick || args.includes("--few-pages")
    ? { loads: 1, slowdowns: [1], pages: everyPage().slice(0, 4), gate: 2, waits: 3, popup: [78] }
    : { loads: 3, slowdowns: [1, 4], pages: everyPage(), gate: 6, waits: 9, popup: [78, 2_600, 10_000, 100_000] };

if (value("--rounds")) effort.rounds = Math.max(2, Number(value("--rounds")));

function save(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** All packs, smallest first. */
async function measurePacks(pack: Pack): Promise<PackFigures[]> {
  const figures: PackFigures[] = [];
  for (const positions of effort.sizes)
    for (const shape of ["one story", "many stories"] satisfies Shape[]) {
      if (shape === "many stories" && positions < 1_000) continue;
      console.error(`${positions} positions, ${shape} …`);
      figures.push(await measurePack(pack, positions, shape, effort));
      console.error(printFigures(figures.slice(-1)));
    }
  return figures;
}

/** The tables of the run by the name that they have in the bench's page. */
const tablesOf = (machine: string, bytes: Bytes[], figures: PackFigures[], browser: BrowserFigures | null) => ({
  machine,
  bytes: bytes.length > 0 ? printBytes(bytes) : "The extension is not built, so no bytes: npm run build.",
  packs: printFigures(figures),
  ...(browser
    ? { waits: printWaits(browser), gate: printGate(browser), popup: printPopup(browser), pages: printPages(browser) }
    : {}),
});

const pack = bundledPack();
const bytes = measureBytes();
const figures = await measurePacks(pack);
const browser = args.includes("--no-browser") ? null : await measureBrowser(pack, inBrowser);
/** What the browser's figures are of. */
function browserLine(): string {
  if (browser) return browser.version;
  return args.includes("--no-browser") ? "Chromium left out" : "no Chromium or no build, so nothing in a browser";
}

const machine = [
  `${cpus().length} cores, Node ${process.version}`,
  browserLine(),
  `${effort.rounds} repetitions, ${inBrowser.loads} loads of a page`,
].join("; ");
const tables = tablesOf(machine, bytes, figures, browser);
console.log(Object.values(tables).join("\n\n"));
const report = { machine, bytes, figures, browser };
const json = value("--json");
if (json) save(json, `${JSON.stringify(report, null, 1)}\n`);
else console.log(`\n${JSON.stringify(report)}`);
if (args.includes("--write")) {
  writeReadme(tables);
  save("tests/bench/curve.svg", drawCurve(figures));
}
// The browsers' own timers would keep it running.
process.exit(0);
