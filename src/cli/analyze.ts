// npm run analyze: reads articles from files and prints a page report for each; the contract is in README.md.
import { analyse } from "../core/analyse";
import type { PackIndex } from "../core/pack/load";
import { defaultSettings } from "../core/settings";
import { type Options, readOptions } from "./analyze/options";
import { printReport } from "./analyze/print";
import { readFile } from "./analyze/read-file";
import { bundledIndex } from "./load-pack";

/** Prints one report; false where the file could not be read as an article. */
function analyseFile(index: PackIndex, file: string, options: Options): boolean {
  const started = performance.now();
  const article = readFile(file, options);
  if (!article.ok) {
    console.error(article.message);
    return false;
  }
  const read = performance.now();
  const report = analyse(index, article.value, defaultSettings);
  const timings = { extractMs: round(read - started), analyseMs: round(performance.now() - read) };
  if (options.json) console.log(JSON.stringify({ file, ...report, timings }));
  else console.log(printReport(file, report));
  return true;
}

const round = (ms: number): number => Math.round(ms * 100) / 100;

/** 0 where every file was read, 2 otherwise. */
function main(args: string[]): number {
  const options = readOptions(args);
  if (!options.ok) {
    console.error(options.message);
    return 2;
  }
  const index = bundledIndex();
  const read = options.value.files.map((file) => analyseFile(index, file, options.value));
  return read.every(Boolean) ? 0 : 2;
}

process.exitCode = main(process.argv.slice(2));
