// What the source archive holds: the files that git keeps, as they stand in the working tree.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";

/** @param {string[]} args @returns {string[]} */
const git = (...args) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 })
    .split("\0")
    .filter(Boolean);

/** False in an unpacked source archive, also where that lies inside another repository. */
export const isRepository = () => existsSync(join(root, ".git"));

/** @returns {import("./paths.mjs").File[]} */
export const sourceFiles = () =>
  git("ls-files", "-z")
    .filter((path) => statSync(join(root, path), { throwIfNoEntry: false })?.isFile())
    .map((path) => [path, readFileSync(join(root, path))]);

/** Files that the build may read and the source archive lacks. */
export const filesUnknownToGit = () => git("ls-files", "-z", "--others", "--exclude-standard");
