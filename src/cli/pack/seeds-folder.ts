import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { compileSeeds } from "../../core/pack/compile";
import { lineAndColumn } from "../../core/pack/json";
import { jsonErrorAt } from "../../core/pack/json-place";
import { isObject } from "../../core/pack/seed-files";
import type { Pack } from "../../core/pack/types";
import { failure, type Result, success } from "../../core/result";

/** The project's own seeds; other folders are named with `--seeds`. */
export const ownSeeds = "seeds";

/** Seed files by their path below the folder, as written. */
type SeedTexts = Record<string, string>;

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** Every `.json` below a folder of seeds; a failure says what was given instead. */
function readSeedTexts(folder: string): Result<SeedTexts> {
  if (!isFolder(folder))
    return failure("no-folder", `${folder}: there is no such folder; name the folder of the seeds.`);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
  if (paths.length === 0)
    return failure("no-seeds", `${folder}: no seed files in this folder; seeds/README.md shows what belongs there.`);
  return success(Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")])));
}

const mistakes = (count: number): string => (count === 1 ? "1 mistake" : `${count} mistakes`);

/** The files' values; a failure lists every file that is not JSON, and where. */
function parseSeeds(folder: string, texts: SeedTexts): Result<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  const broken: string[] = [];
  for (const [path, text] of Object.entries(texts)) {
    try {
      values[path] = JSON.parse(text);
    } catch {
      broken.push(
        `${join(folder, path)}: expected JSON, but it goes wrong at ${lineAndColumn(text, jsonErrorAt(text))}`,
      );
    }
  }
  if (broken.length === 0) return success(values);
  return failure("not-json", `${mistakes(broken.length)}. All else is checked once every file is JSON.`, broken);
}

/** "…: reports[2].says: …" with the report's position behind its number: nobody counts reports in a long file. */
function namingReport(line: string, values: Record<string, unknown>): string {
  const [, path = "", number = ""] = /^([^:]+): reports\[(\d+)\]/.exec(line) ?? [];
  const article = values[path];
  const reports: unknown = isObject(article) ? article.reports : null;
  const report: unknown = Array.isArray(reports) ? reports[Number(number)] : null;
  const position = isObject(report) ? report.position : null;
  return typeof position === "string" ? line.replace(/reports\[\d+\]/, (at) => `${at} (${position})`) : line;
}

/** Sentences to measure with; they are no part of a pack. */
export const isExamples = (path: string): boolean => /^stories\/[^/]+\/examples\//.test(path);

export interface CompiledSeeds {
  pack: Pack;
  /** Every file's value, the examples' too, by its path below the folder. */
  values: Record<string, unknown>;
}

/** A pack from a folder of seeds; a failure lists every mistake with file, field and what was expected. */
export function compileFolder(folder: string, version = "0"): Result<CompiledSeeds> {
  const texts = readSeedTexts(folder);
  if (!texts.ok) return texts;
  const values = parseSeeds(folder, texts.value);
  if (!values.ok) return values;
  const parts = Object.entries(values.value).filter(([path]) => !isExamples(path));
  const pack = compileSeeds(Object.fromEntries(parts), version);
  if (pack.ok) return success({ pack: pack.value, values: values.value });
  const details = pack.details ?? [];
  return failure(
    pack.code,
    `${mistakes(details.length)} in ${folder}. Correct what is listed and check again.`,
    details.map((line) => join(folder, namingReport(line, values.value))),
  );
}
