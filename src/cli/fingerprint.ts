// `node build.mjs --cli fingerprint FILE` prints the fingerprint of an article's text, a
// paragraph a line; `--into ARTICLE.json FILE` writes it into a seed file.
import { readFileSync, writeFileSync } from "node:fs";
import { fingerprintOf } from "../core/compare/fingerprint";

const usage = "usage: node build.mjs --cli fingerprint [--into ARTICLE.json] FILE";

const paragraphsOf = (file: string): string[] =>
  readFileSync(file, "utf8")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");

/** Only the value changes, so that the rest of the file keeps its form. */
function write(seed: string, fingerprint: string): void {
  const text = readFileSync(seed, "utf8");
  const written = text.replace(/"fingerprint": "[^"]*"/, `"fingerprint": "${fingerprint}"`);
  if (!written.includes(fingerprint)) throw new Error(`${seed}: expected a field "fingerprint" with a text`);
  writeFileSync(seed, written);
}

function main(args: string[]): number {
  const into = args[0] === "--into" ? args[1] : undefined;
  const [file, ...rest] = into === undefined ? args : args.slice(2);
  if (file === undefined || rest.length > 0) {
    console.error(usage);
    return 2;
  }
  try {
    const fingerprint = fingerprintOf(paragraphsOf(file));
    if (into === undefined) console.log(fingerprint);
    else write(into, fingerprint);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

process.exitCode = main(process.argv.slice(2));
