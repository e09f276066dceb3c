import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

/** This folder. */
const here = dirname(fileURLToPath(import.meta.url));

/**
 * Bundles the extension's pages, drawn with made-up data, into a folder as `<page>.html`.
 * @param {string} out @param {string[]} pages
 */
export async function buildPages(out, pages) {
  mkdirSync(out, { recursive: true });
  await esbuild.build({
    entryPoints: pages.map((page) => join(here, `${page}.tsx`)),
    outdir: out,
    bundle: true,
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
  });
  for (const page of pages) copyFileSync(join(here, `../../src/${page}/index.html`), join(out, `${page}.html`));
}
