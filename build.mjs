// Builds the extension: `node build.mjs [--test]`, and runs the command line: `node build.mjs --cli NAME …`.

import { runCli } from "./src/cli/build/cli.mjs";
import { buildExtensions } from "./src/cli/build/extension.mjs";

const [option, ...rest] = process.argv.slice(2);

const report = (written) => {
  for (const { directory, sizes } of written) {
    console.log(directory);
    for (const [file, bytes] of sizes) console.log(`  ${file.padEnd(16)} ${String(bytes).padStart(8)} bytes`);
  }
};

try {
  if (option === "--cli") process.exitCode = await runCli(rest[0], rest.slice(1));
  else report(await buildExtensions({ test: option === "--test" }));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
