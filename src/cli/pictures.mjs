// `npm run pictures`: builds, opens the demo article in Chromium with the extension, and takes the pictures of
// src/store/pictures anew. What they show is the build as it is; nothing is drawn in.
import { setTimeout as pause } from "node:timers/promises";
import { demoArticle, newsstand } from "../../tests/demo/newsstand.mjs";
import { inClosedRoot } from "./closed-root.mjs";
import { findBrowser, howToInstall } from "./find-browser.mjs";
import { openChromium } from "./open-browser.mjs";
import { serve } from "./serve.mjs";
import { run } from "./setup.mjs";

/** @typedef {import("puppeteer-core").Page} Page @typedef {import("./open-browser.mjs").Opened} Opened */

const folder = "src/store/pictures";
const host = "second-source";

/** @template T @param {string} what @param {() => Promise<T | null>} ask @returns {Promise<T>} */
async function waitFor(what, ask) {
  for (let attempt = 0; attempt < 150; attempt++) {
    const answer = await ask();
    if (answer) return answer;
    await pause(100);
  }
  throw new Error(`${what} did not appear within 15 seconds: run "npm test" to see what is wrong.`);
}

/** Centre of the first match that is drawn. @param {ShadowRoot} root @param {string} selector */
const centreOf = (root, selector) => {
  const box = root.querySelector(selector)?.getBoundingClientRect();
  return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
};

/** @param {Page} page @param {string} selector */
async function clickIn(page, selector) {
  const { x, y } = await waitFor(selector, () => inClosedRoot(page, host, centreOf, selector));
  await page.mouse.click(x, y);
  await pause(600);
}

/** @param {Page} page @param {"light" | "dark"} theme @param {{ width: number, height: number }} size */
async function dress(page, theme, { width, height }) {
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
}

/** @param {Page} page @param {string} name */
async function take(page, name) {
  // In front: the extension opens its own first page at any time, and what is behind is not drawn.
  await page.bringToFront();
  // The pointer rests where it points at nothing.
  await page.mouse.move(1, 1);
  await pause(500);
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png`);
}

const beside = { width: 1200, height: 760 };
const phone = { width: 390, height: 760 };

/** @param {Opened} opened @param {"light" | "dark"} theme @param {string} name @param {{ width: number, height: number }} size */
async function panel({ browser }, theme, name, size) {
  const page = await browser.newPage();
  await dress(page, theme, size);
  await page.goto(demoArticle.url);
  await clickIn(page, ".tab");
  await clickIn(page, ".chip[data-standing=conflict]");
  // Beside a wide page, the sentence that the card is about stands in view.
  if (size === beside) await clickIn(page, "article .para");
  await take(page, name);
  await page.close();
}

/**
 * The popup belongs to the tab in front, so it is loaded behind the article.
 * @param {Opened} opened
 */
async function popup({ browser, id }) {
  const article = await browser.newPage();
  await article.goto(demoArticle.url);
  await waitFor("The tab at the edge of the page", () => inClosedRoot(article, host, centreOf, ".tab"));
  const page = await browser.newPage();
  await dress(page, "light", { width: 400, height: 580 });
  await article.bringToFront();
  await page.goto(`chrome-extension://${id}/popup.html`);
  await pause(800);
  await page.bringToFront();
  await page.type("input[type=search]", "pescov talks");
  await pause(500);
  await take(page, "popup");
  await page.close();
  await article.close();
}

/** @param {Opened} opened */
async function overview({ browser, id }) {
  const page = await browser.newPage();
  await dress(page, "light", { width: 1200, height: 860 });
  await page.goto(`chrome-extension://${id}/overview.html`);
  const filter = await page.waitForSelector("button::-p-text(Only where reports differ)");
  await filter?.click();
  await take(page, "overview");
  await page.close();
}

async function main() {
  const executable = findBrowser("chromium");
  if (!executable) throw new Error(howToInstall("chromium"));
  if (!run(process.execPath, ["build.mjs", "--test"])) throw new Error("The build failed: see the lines above.");
  const server = await serve(newsstand);
  const opened = await openChromium({
    executable,
    extension: "dist/test-chrome",
    port: server.port,
    headless: true,
    args: ["--disable-lcd-text", "--hide-scrollbars"],
  });
  try {
    await panel(opened, "light", "panel-light", beside);
    await panel(opened, "dark", "panel-dark", beside);
    await panel(opened, "light", "phone", phone);
    await popup(opened);
    await overview(opened);
  } finally {
    await opened.close();
    server.close();
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
