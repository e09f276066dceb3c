import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Bundles the gallery with an open root into a folder; returns the address of its page.
 * @param {string} out
 */
export async function buildGallery(out) {
  await mkdir(out, { recursive: true });
  await build({
    entryPoints: [join(here, "gallery.ts")],
    outfile: join(out, "gallery.js"),
    bundle: true,
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { __SHADOW_MODE__: '"open"' },
    logLevel: "error",
  });
  await copyFile(join(here, "gallery.html"), join(out, "gallery.html"));
  return pathToFileURL(join(out, "gallery.html")).href;
}
