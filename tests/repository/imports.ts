import { existsSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { build } from "esbuild";
import { read, sourceFiles } from "./sources";

/** One import of one source file; types leave no trace in a bundle, so they are read from the text. */
export interface Import {
  from: string;
  /** A path below src/, or a package's name. */
  to: string;
  typeOnly: boolean;
}

/** "preact/hooks" → "preact", "@mozilla/readability" → itself. */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** What the bundler says is needed when the code runs. */
async function valueImports(files: string[]): Promise<Import[]> {
  const { metafile } = await build({
    entryPoints: files,
    bundle: true,
    write: false,
    metafile: true,
    outdir: "dist/imports",
    format: "esm",
    platform: "node",
    packages: "external",
    external: ["embedded:*"],
    loader: { ".css": "text" },
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "silent",
  });
  return Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    imports.map(({ path, external }) => ({ from, to: external ? packageOf(path) : path, typeOnly: false })),
  );
}

function resolveType(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return packageOf(specifier);
  const bare = join(dirname(from), specifier);
  const found = [`${bare}.ts`, `${bare}.tsx`, `${bare}.d.ts`, `${bare}/index.ts`, bare].find((path) =>
    existsSync(path),
  );
  return found ?? bare;
}

const typeStatement = /\b(?:import|export) type [^;]*? from "([^"]+)"|import\("([^"]+)"\)\./g;

const typeImports = (files: string[]): Import[] =>
  files.flatMap((from) =>
    [...read(from).matchAll(typeStatement)].map((match) => ({
      from,
      to: resolveType(from, match[1] ?? match[2] ?? ""),
      typeOnly: true,
    })),
  );

/** All imports of all sources, by the bundler's own list. */
export async function allImports(): Promise<Import[]> {
  const files = sourceFiles().filter((path) => !path.endsWith(".d.ts"));
  const values = await valueImports(files);
  return [...values.filter(({ from }) => from.startsWith("src/")), ...typeImports(files)];
}
