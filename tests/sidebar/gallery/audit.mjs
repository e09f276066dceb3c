// What only a browser can tell of the sidebar: `node tests/sidebar/gallery/audit.mjs`. Exit 1 with a line per finding.
import { mkdtemp } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { buildGallery } from "./build-gallery.mjs";
import { clipped, hiddenByHostilePage, smallTargets, walkByTab } from "./probes.mjs";

const scenes = ["full", "copy", "after index", "no claims", "unreadable", "no answer", "loading"];
const looks = [
  { theme: "light", size: [1100, 900] },
  { theme: "dark", size: [1100, 900] },
  { theme: "light", size: [320, 640] },
  { theme: "dark", size: [320, 256] },
  { theme: "light", size: [1100, 900], locale: "en-XA" },
  { theme: "light", size: [320, 640], locale: "ar-XB" },
];
const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** @param {import("puppeteer-core").Page} page */
async function axeFindings(page) {
  await page.addScriptTag({ path: axePath });
  return page.evaluate(async () => {
    const options = { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] };
    const { violations } = await Reflect.get(window, "axe").run("second-source", options);
    return violations.map(
      /** @param {{ id: string, nodes: { html: string, failureSummary: string }[] }} violation */
      ({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
    );
  });
}

/** @param {import("puppeteer-core").Page} page */
async function findings(page) {
  await new Promise((resolve) => setTimeout(resolve, 200));
  return [
    ...(await axeFindings(page)),
    ...(await page.evaluate(smallTargets)).map((each) => `target below 24 px: ${each}`),
    ...(await page.evaluate(clipped)).map((each) => `clipped: ${each}`),
  ];
}

const gallery = await buildGallery(await mkdtemp(join(tmpdir(), "gallery-")));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
/** @type {string[]} */
const found = [];
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => found.push(`page error: ${String(error)}`));
  for (const scene of scenes) {
    for (const { theme, size, locale = "en" } of looks) {
      const [width = 0, height = 0] = size;
      await page.setViewport({ width, height });
      await page.goto(`${gallery}?${new URLSearchParams({ scene, theme, locale })}`);
      const place = `${scene}, ${theme}, ${width}×${height}, ${locale}`;
      found.push(...(await findings(page)).map((each) => `${place}: ${each}`));
    }
  }
  found.push(...(await walkByTab(page, gallery)), ...(await hiddenByHostilePage(page, gallery)));
} finally {
  await browser.close();
}
for (const line of found) console.error(line);
console.log(found.length === 0 ? "the sidebar passes in the browser" : `${found.length} findings`);
process.exitCode = found.length === 0 ? 0 : 1;
