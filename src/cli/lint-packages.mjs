// `npm run lint:packages`: packs both extensions and shows each archive to the stores' linter, web-ext.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { packageAll } from "./build/package.mjs";
import { allowedFindings, differences } from "./lint-findings.mjs";

/** @typedef {import("./lint-findings.mjs").Finding} Finding */

const webExt = "node_modules/web-ext/bin/web-ext.js";

/** @param {string} archive @returns {Finding[]} */
const lint = (archive) => {
  const args = [webExt, "lint", "--no-config-discovery", "--output", "json", "--source-dir", archive];
  const env = { ...process.env, NO_UPDATE_NOTIFIER: "1" };
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env, maxBuffer: 2 ** 26 });
  // Its exit code counts what is allowed here; that it answered at all shows in what it printed.
  if (!stdout.startsWith("{")) throw new Error(`web-ext could not read ${archive}: ${stderr || stdout}`);
  const { errors, warnings, notices } = JSON.parse(stdout);
  return [...errors, ...warnings, ...notices];
};

/** @param {import("./build/manifest.mjs").Browser} browser @returns {Promise<boolean>} whether it is clean */
const check = async (browser) => {
  const { archives } = await packageAll({ browsers: [browser], sources: false });
  const allowed = allowedFindings(browser, JSON.parse(readFileSync(`dist/${browser}.meta.json`, "utf8")));
  const wrong = archives.flatMap(({ path }) => differences(lint(path), allowed));
  console.log(`${browser}: ${wrong.length ? "not clean" : "clean but for what is allowed"}`);
  for (const line of wrong) console.log(`  ${line}`);
  for (const { code, file, times, reason } of allowed)
    console.log(`  allowed: ${code} in ${file}, ${times} × (${reason})`);
  return wrong.length === 0;
};

try {
  const clean = [await check("firefox"), await check("chrome")];
  process.exitCode = clean.every(Boolean) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
