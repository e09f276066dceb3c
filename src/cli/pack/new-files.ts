import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { failure, type Result, success } from "../../core/result";
import { jsonText } from "./write-json";

/** Files to be, by their path below the seeds. */
export type NewFiles = Record<string, unknown>;

/** Writes all files, or none where one of them is there already; the paths written. */
export function writeNew(folder: string, files: NewFiles): Result<string[]> {
  const paths = Object.keys(files).map((path) => join(folder, path));
  const taken = paths.filter((path) => existsSync(path));
  if (taken.length > 0)
    return failure(
      "exists",
      `${taken.join(", ")} exists already, nothing was written. Edit it, or choose another name.`,
    );
  try {
    for (const [path, value] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), jsonText(value), { flag: "wx" });
    }
  } catch (error) {
    return failure(
      "unwritable",
      `${folder} could not be written to: ${error instanceof Error ? error.message : error}`,
    );
  }
  return success(paths);
}

/** Next steps as people read them: numbered. */
export const nextSteps = (...steps: string[]): string[] => [
  "Next:",
  ...steps.map((step, index) => `  ${index + 1}. ${step}`),
];
