// Pictures of every state of the sidebar: `node tests/sidebar/gallery/shots.mjs [folder] [name]`.
import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { buildGallery } from "./build-gallery.mjs";
import { pictures } from "./pictures.mjs";

const [folder = join(tmpdir(), "sidebar-shots"), only] = process.argv.slice(2);

/**
 * @param {import("puppeteer-core").Page} page
 * @param {import("./pictures.mjs").Picture} picture
 * @param {string} address
 */
async function prepare(page, { size, media = [], scroll, press = [] }, address) {
  await page.setViewport({ width: size[0], height: size[1], deviceScaleFactor: 1.5 });
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", { features: [...plain, ...media] });
  await page.goto(address);
  for (const label of press) await page.evaluate(pressButton, label);
  if (scroll) await page.evaluate(scrollPanel, scroll);
  await new Promise((resolve) => setTimeout(resolve, 250));
}

/** @param {number} y */
function scrollPanel(y) {
  document.querySelector("second-source")?.shadowRoot?.querySelector("[data-scroll]")?.scrollTo(0, y);
}

/** @param {string} label */
function pressButton(label) {
  const root = document.querySelector("second-source")?.shadowRoot;
  const buttons = [...(root?.querySelectorAll("button") ?? [])];
  const button = buttons.find((each) => (each.getAttribute("aria-label") ?? each.textContent ?? "").includes(label));
  if (!button) throw new Error(`no button "${label}"`);
  button.click();
}

/** Chromium keeps what it was told to emulate until told otherwise. */
const plain = [
  { name: "forced-colors", value: "none" },
  { name: "prefers-contrast", value: "no-preference" },
];

const gallery = await buildGallery(await mkdtemp(join(tmpdir(), "gallery-")));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error("page error:", String(error)));
  page.on("console", (message) => message.type() === "error" && console.error("console:", message.text()));
  for (const [name, picture] of Object.entries(pictures)) {
    if (only && !name.includes(only)) continue;
    await prepare(page, picture, `${gallery}?${new URLSearchParams(picture.wish)}`);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
} finally {
  await browser.close();
}
