// Builds the extension: `node build.mjs [--test]`, packs it for the stores: `node build.mjs --package [firefox]`,
// and runs the command line: `node build.mjs --cli NAME …`.

import { runCli } from "./src/cli/build/cli.mjs";
import { buildExtensions } from "./src/cli/build/extension.mjs";

const [option, ...rest] = process.argv.slice(2);

const build = async (options) => {
  for (const { directory, files } of await buildExtensions(options)) {
    console.log(directory);
    for (const [file, { length }] of files.filter(([path]) => path.endsWith(".js")))
      console.log(`  ${file.padEnd(16)} ${String(length).padStart(8)} bytes`);
  }
};

const pack = async (browser) => {
  // Only packing needs the compressor.
  const { packageAll } = await import("./src/cli/build/package.mjs");
  const { archives, notes } = await packageAll(browser ? { browsers: [browser], sources: false } : {});
  for (const { path, bytes, sha256 } of archives) console.log(`${path}  ${bytes} bytes  sha256 ${sha256}`);
  for (const note of notes) console.log(note);
};

try {
  if (option === "--cli") process.exitCode = await runCli(rest[0], rest.slice(1));
  else if (option === "--package") await pack(rest[0]);
  else await build({ test: option === "--test" });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
