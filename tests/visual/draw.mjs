// Draws sheets in the installed Chromium, with the same fonts and the same rendering on every machine.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PNG } from "pngjs";
import puppeteer from "puppeteer-core";
import { findBrowser, howToInstall } from "../../src/cli/find-browser.mjs";
import { fontEnvironment } from "../../src/cli/visual-fonts.mjs";
import { buildPages } from "../gallery/build-pages.mjs";
import { buildGallery } from "../sidebar/gallery/build-gallery.mjs";

/** @typedef {import("puppeteer-core").Page} Page @typedef {import("./sheets.mjs").Look} Look */

const gap = 8;
const pages = ["popup", "options", "overview", "welcome"];
const plain = { "prefers-reduced-motion": "reduce", "forced-colors": "none", "prefers-contrast": "no-preference" };

/** @param {Look} look @param {string} folder */
function addressOf({ surface, theme, wish, hash = "" }, folder) {
  const page = pathToFileURL(join(folder, `${surface === "sidebar" ? "gallery" : surface}.html`));
  return `${page.href}?${new URLSearchParams({ ...wish, theme })}${hash}`;
}

/** Runs in the page. @param {string} name */
function pressButton(name) {
  const root = document.querySelector("second-source")?.shadowRoot;
  const buttons = [...(root?.querySelectorAll("button") ?? [])];
  const button = buttons.find((each) => (each.getAttribute("aria-label") ?? each.textContent ?? "").includes(name));
  if (!button) throw new Error(`no button "${name}"`);
  button.click();
}

/** Runs in the page. */
function scrollPanelToEnd() {
  const frames = document.querySelector("second-source")?.shadowRoot?.querySelectorAll("[data-scroll]") ?? [];
  for (const frame of frames) frame.scrollTo(0, frame.scrollHeight);
}

/** Runs in the page: until what is asked for is drawn and has stopped moving. */
async function comeToRest() {
  const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))));
  await document.fonts.ready;
  for (let round = 0; round < 3; round++) await twoFrames();
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  await twoFrames();
}

/** @param {Page} tab @param {Look} look @param {string} folder @returns {Promise<PNG>} */
async function drawLook(tab, look, folder) {
  const [width, height] = look.size;
  await tab.setViewport({ width, height, deviceScaleFactor: 1 });
  const features = Object.entries({ ...plain, "prefers-color-scheme": look.theme, ...look.media });
  const session = await tab.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", { features: features.map(([name, value]) => ({ name, value })) });
  await tab.goto("about:blank");
  await tab.goto(addressOf(look, folder));
  await tab.evaluate(comeToRest);
  for (const name of look.press ?? []) await tab.evaluate(pressButton, name);
  if (look.toEnd) await tab.evaluate(scrollPanelToEnd);
  await look.act?.(tab);
  await tab.evaluate(comeToRest);
  const [from, to] = look.across ?? [0, width];
  const clip = { x: from, y: 0, width: to - from, height };
  return PNG.sync.read(Buffer.from(await tab.screenshot({ clip, captureBeyondViewport: false })));
}

/** @param {PNG[]} looks */
function sideBySide(looks) {
  const width = looks.reduce((sum, look) => sum + look.width + gap, -gap);
  const sheet = new PNG({ width, height: Math.max(...looks.map(({ height }) => height)) });
  sheet.data.fill(128);
  let x = 0;
  for (const look of looks) {
    PNG.bitblt(look, sheet, 0, 0, look.width, look.height, x, 0);
    x += look.width + gap;
  }
  for (let alpha = 3; alpha < sheet.data.length; alpha += 4) sheet.data[alpha] = 255;
  return sheet;
}

/**
 * Builds the galleries and starts the browser; `draw` gives one sheet, `close` ends all.
 * An error of a drawn page is an error of `draw`.
 */
export async function openStudio() {
  const executablePath = findBrowser("chromium");
  if (!executablePath) throw new Error(howToInstall("chromium"));
  const folder = mkdtempSync(join(tmpdir(), "visual-"));
  await buildGallery(folder);
  await buildPages(folder, pages);
  const browser = await puppeteer.launch({
    executablePath,
    env: { ...process.env, ...fontEnvironment },
    args: ["--no-sandbox", "--disable-gpu", "--disable-lcd-text", "--font-render-hinting=none", "--lang=en-US"],
  });
  const tab = await browser.newPage();
  /** @type {string[]} */
  const errors = [];
  tab.on("pageerror", (error) => errors.push(String(error)));
  return {
    /** @param {Look[]} looks @returns {Promise<PNG>} */
    draw: async (looks) => {
      const drawn = [];
      for (const look of looks) drawn.push(await drawLook(tab, look, folder));
      if (errors.length) throw new Error(errors.splice(0).join("\n"));
      return sideBySide(drawn);
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
