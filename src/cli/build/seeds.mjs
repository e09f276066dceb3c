// seeds/ → the bundled pack. The compiler is the product's own (src/core/pack), bundled on the fly.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import esbuild from "esbuild";
import { deflateSync, strToU8 } from "fflate";
import { packageVersion, root } from "./paths.mjs";

/** @param {string} directory @returns {string[]} */
const jsonFiles = (directory) =>
  readdirSync(join(root, directory), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${directory}/${entry.name}`;
      // Examples are measured with (npm run calibrate), not compiled.
      if (entry.name === "examples") return [];
      if (entry.isDirectory()) return jsonFiles(path);
      return entry.name.endsWith(".json") ? [path] : [];
    });

/** @param {string} path */
const parse = (path) => {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8"));
  } catch (error) {
    throw new Error(`${path}: expected JSON; ${error instanceof Error ? error.message : error}`);
  }
};

/** Every seed file by its path below `seeds/`. */
export const readSeeds = () =>
  Object.fromEntries(jsonFiles("seeds").map((path) => [path.slice("seeds/".length), parse(path)]));

/**
 * One TypeScript module with all it imports, as text: the same wherever the project lies, for comments with paths are
 * left out.
 * @param {string} entry path from the root
 */
const bundleModule = async (entry) => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    minify: true,
    legalComments: "none",
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
};

/** @param {string} entry path from the root */
export const importModule = async (entry) =>
  import(`data:text/javascript;base64,${(await bundleModule(entry)).toString("base64")}`);

/**
 * Names a build by its pack and by the code that makes packs ready: what another build made ready is made anew.
 * @param {string} pack as JSON text
 */
const stampOf = async (pack) =>
  createHash("sha256")
    .update(pack)
    .update(await bundleModule("src/core/pack/ready.ts"))
    .digest("hex")
    .slice(0, 16);

/**
 * A pack as the background carries it: deflated by a compressor that is the same on every machine, and beside it what
 * tells whether it must be unpacked at all.
 * @param {import("../../core/pack/types").Pack} pack
 */
export const packForBackground = async (pack) => {
  const text = JSON.stringify(pack);
  const { digestOf } = await importModule("src/background/database/digest.ts");
  return {
    pack: Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString("base64"),
    "pack-facts": JSON.stringify({ id: pack.id, version: pack.version, digest: digestOf(text) }),
    stamp: await stampOf(text),
  };
};

/**
 * The compiled pack; a mistake in the seeds stops the build with file, field and what was expected.
 * @returns {Promise<import("../../core/pack/types").Pack>}
 */
export const compilePack = async () => {
  const { compileSeeds } = await importModule("src/core/pack/compile.ts");
  const result = compileSeeds(readSeeds(), packageVersion());
  if (!result.ok) throw new Error([`seeds/: ${result.message}`, ...(result.details ?? [])].join("\n  "));
  return result.value;
};
