// `npm run visual` compares every surface with its baseline; `npm run visual -- --update [name …]` draws them anew.
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { otherFonts, recordFonts } from "../../src/cli/visual-fonts.mjs";
import { openStudio } from "./draw.mjs";
import { sheets } from "./sheets.mjs";
import { smallPng } from "./small-png.mjs";

const folder = "tests/visual/baselines";

/** @param {string[]} names all of them where none is named */
async function update(names) {
  const studio = await openStudio();
  try {
    for (const [name, looks] of Object.entries(sheets)) {
      if (names.length && !names.some((start) => name.startsWith(start))) continue;
      const png = smallPng(await studio.draw(looks));
      writeFileSync(`${folder}/${name}.png`, png);
      console.log(`${folder}/${name}.png  ${png.length} bytes`);
    }
  } finally {
    await studio.close();
  }
  for (const file of readdirSync(folder)) if (!sheets[file.replace(".png", "")]) rmSync(`${folder}/${file}`);
  recordFonts();
}

/** @returns {number} exit code */
function compare() {
  const why = otherFonts();
  if (why) console.log(`not run: ${why}`);
  const jest = ["node_modules/jest/bin/jest.js", "-c", "tests/visual/jest.config.json"];
  return why ? 0 : (spawnSync(process.execPath, jest, { stdio: "inherit" }).status ?? 1);
}

const [option, ...names] = process.argv.slice(2);
if (option === "--update") await update(names);
else process.exitCode = compare();
