// `npm start`: sets up what is missing, builds, and opens a browser window with the extension on the demo newsstand.
// Without a display it does the same unseen: prints the page report, saves a screenshot and ends.
import { demoArticle, newsstand } from "../../tests/demo/newsstand.mjs";
import { findBrowser, howToInstall } from "./find-browser.mjs";
import { serve } from "./serve.mjs";
import { installBrowsers, installPackages, run } from "./setup.mjs";

/** @typedef {import("./find-browser.mjs").Kind} Kind */

const hasDisplay = () => process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @returns {{ kind: Kind, executable: string }} */
function chooseBrowser() {
  /** @type {Kind[]} */
  const kinds = process.env.npm_config_firefox ? ["firefox"] : ["chromium", "firefox"];
  for (const kind of kinds) {
    const executable = findBrowser(kind);
    if (executable) return { kind, executable };
  }
  installBrowsers(kinds.slice(0, 1));
  const kind = kinds[0] ?? "chromium";
  const executable = findBrowser(kind);
  if (!executable) throw new Error(howToInstall(kind));
  return { kind, executable };
}

/** @param {import("puppeteer-core").Browser} browser */
const untilClosed = (browser) => new Promise((done) => browser.on("disconnected", done));

async function main() {
  installPackages();
  const { kind, executable } = chooseBrowser();
  if (!run(process.execPath, ["build.mjs", "--test"])) throw new Error("The build failed: see the lines above.");
  const { openChromium, openFirefox } = await import("./open-browser.mjs");
  const headless = !hasDisplay();
  const server = await serve(newsstand);
  const extension = kind === "chromium" ? "dist/test-chrome" : "dist/test-firefox";
  const open = kind === "chromium" ? openChromium : openFirefox;
  const { browser, close } = await open({ executable, extension, port: server.port, headless });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(demoArticle.url);
  if (headless) {
    const { showUnseen } = await import("./start-unseen.mjs");
    await showUnseen(page);
    await close();
  } else {
    console.log(`Open in ${executable}: ${demoArticle.url}. Close the browser to end.`);
    await untilClosed(browser);
  }
  server.close();
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
