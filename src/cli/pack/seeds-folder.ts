import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { compileSeeds } from "../../core/pack/compile";
import { lineAndColumn } from "../../core/pack/json";
import { jsonErrorAt } from "../../core/pack/json-place";
import type { Pack } from "../../core/pack/types";
import { failure, type Result, success } from "../../core/result";

/** The project's own seeds; other folders are named with `--seeds`. */
export const ownSeeds = "seeds";

/** Seed files by their path below the folder, as written. */
export type SeedTexts = Record<string, string>;

export const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** Every `.json` below a folder of seeds; a failure says what was given instead. */
export function readSeedTexts(folder: string): Result<SeedTexts> {
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

/** A pack from a folder of seeds; a failure lists every mistake with file, field and what was expected. */
export function compileFolder(folder: string, version = "0"): Result<{ pack: Pack; texts: SeedTexts }> {
  const texts = readSeedTexts(folder);
  if (!texts.ok) return texts;
  const values = parseSeeds(folder, texts.value);
  if (!values.ok) return values;
  const pack = compileSeeds(values.value, version);
  if (pack.ok) return success({ pack: pack.value, texts: texts.value });
  const details = pack.details ?? [];
  return failure(
    pack.code,
    `${mistakes(details.length)} in ${folder}. Correct what is listed and check again.`,
    details.map((line) => join(folder, line)),
  );
}
