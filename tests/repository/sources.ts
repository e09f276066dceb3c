import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Every file of the project that git knows or would take, below the given folders, with "/" in its path. */
export function projectFiles(...folders: string[]): string[] {
  const out = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "--", ...folders], { encoding: "utf8" });
  return out
    .split("\n")
    .filter((path) => path && existsSync(path))
    .sort();
}

export const sourceFiles = (): string[] => projectFiles("src").filter((path) => /\.(tsx?|mjs)$/.test(path));

export const read = (path: string): string => readFileSync(path, "utf8");

/** The folder below src/ that a file belongs to. */
export const folderOf = (path: string): string => path.split("/")[1] ?? "";
