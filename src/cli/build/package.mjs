// `npm run package`: what is uploaded to the stores, each archive with its size and hash.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changelogEntry, changelogPath } from "./changelog.mjs";
import { buildExtensions } from "./extension.mjs";
import { packageVersion, root } from "./paths.mjs";
import { filesUnknownToGit, isRepository, sourceFiles } from "./source-files.mjs";
import { zip } from "./zip.mjs";

/** @typedef {{ path: string, bytes: number, sha256: string }} Archive */

/** @param {string} name @param {import("./paths.mjs").File[]} files @returns {Archive} */
const write = (name, files) => {
  const path = `dist/second-source-${name}-${packageVersion()}.zip`;
  const bytes = zip(files);
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(join(root, path), bytes);
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
};

/** The source archive, and why it may not be the source of what was packed; no archive where there is no git. */
const packSources = () => {
  if (!isRepository()) return { archives: [], notes: ["No source archive: this folder is not a git repository."] };
  const unknown = filesUnknownToGit();
  const note = `Not for upload: the source archive lacks what git does not know yet: ${unknown.join(", ")}.`;
  return { archives: [write("source", sourceFiles())], notes: unknown.length ? [note] : [] };
};

/**
 * Builds afresh and writes one archive per browser into dist/, with `sources` the source archive too. Throws where the
 * changelog says nothing of the version.
 * @param {{ browsers?: import("./manifest.mjs").Browser[], sources?: boolean }} [options]
 */
export const packageAll = async ({ browsers = ["chrome", "firefox"], sources = true } = {}) => {
  changelogEntry(readFileSync(join(root, changelogPath), "utf8"), packageVersion());
  const built = await buildExtensions({ browsers });
  const archives = built.map(({ browser, files }) => write(browser, files));
  const source = sources ? packSources() : { archives: [], notes: [] };
  return { archives: [...archives, ...source.archives], notes: source.notes };
};
