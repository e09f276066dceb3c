// The fonts that the visual baselines are drawn with; with others every line of text would differ.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const recorded = "tests/visual/fonts.json";
const families = ["system-ui", "sans", "serif", "monospace", "sans:charset=25b2"];

/** What a browser needs in its environment to see the chosen fonts alone. */
export const fontEnvironment = { FONTCONFIG_FILE: resolve("tests/visual/fonts.conf") };

/** @returns {Record<string, string>} what `fc-match` answers for each family, with the font's own version */
export function fontsInUse() {
  const env = { ...process.env, ...fontEnvironment };
  /** @param {string} family */
  const match = (family) =>
    spawnSync("fc-match", ["--format", "%{family[0]} %{style[0]} %{fontversion}", family], { env, encoding: "utf8" });
  return Object.fromEntries(families.map((family) => [family, match(family).stdout || "no fontconfig"]));
}

export const recordFonts = () => writeFileSync(recorded, `${JSON.stringify(fontsInUse(), null, 2)}\n`);

/** @returns {string | null} why pictures drawn here can't be compared with the baselines; null where they can */
export function otherFonts() {
  if (!existsSync(recorded)) return "no baselines are recorded";
  /** @type {Record<string, string>} */
  const wanted = JSON.parse(readFileSync(recorded, "utf8"));
  const here = fontsInUse();
  const other = families.find((family) => here[family] !== wanted[family]);
  return other ? `other fonts: ${other} is ${here[other]}, the baselines have ${wanted[other]}` : null;
}
