// Runs src/cli/<name>.ts in Node: bundled into dist/cli, packages left where they are.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import esbuild from "esbuild";
import { root } from "./paths.mjs";
import { compilePack } from "./seeds.mjs";

const commands = ["analyze", "bench", "calibrate", "evaluate", "pack"];

/** Commands that read the seeds themselves, also where these are broken. */
const forAuthors = ["pack"];

/**
 * Exit code of the command; 2 where there is no such command. `dist/pack.json` is fresh when it starts, except for
 * commands that read the seeds themselves.
 * @param {string | undefined} name @param {string[]} args @returns {Promise<number>}
 */
export const runCli = async (name, args) => {
  if (!name || !commands.includes(name)) {
    console.error(`No command "${name ?? ""}". Write one of: ${commands.join(", ")}.`);
    return 2;
  }
  mkdirSync(join(root, "dist/cli"), { recursive: true });
  if (!forAuthors.includes(name)) writeFileSync(join(root, "dist/pack.json"), JSON.stringify(await compilePack()));
  const outfile = join(root, `dist/cli/${name}.mjs`);
  await esbuild.build({
    entryPoints: [join(root, `src/cli/${name}.ts`)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
  });
  const child = spawn(process.execPath, [outfile, ...args], { stdio: "inherit" });
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 1)));
};
