// What `npm start` shows on a machine without a display: the panel in a picture, the page report in words.
import { setTimeout as pause } from "node:timers/promises";
import { demoArticle } from "../../tests/demo/newsstand.mjs";
import { inClosedRoot } from "./closed-root.mjs";
import { run } from "./setup.mjs";

const host = "second-source";
const picture = "dist/start.png";

/**
 * Asks again until there is an answer.
 * @template T @param {() => Promise<T | null>} ask @param {string} what @returns {Promise<T>}
 */
async function waitFor(ask, what) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await ask();
    if (answer) return answer;
    await pause(100);
  }
  throw new Error(`${what} did not appear within ten seconds: run "npm test" to see what is wrong.`);
}

/** Centre of the first match that is drawn. @param {ShadowRoot} root @param {string} selector */
const centreOf = (root, selector) => {
  const box = root.querySelector(selector)?.getBoundingClientRect();
  return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
};

/** @param {import("puppeteer-core").Page} page @param {string} selector @param {string} what */
async function click(page, selector, what) {
  const { x, y } = await waitFor(() => inClosedRoot(page, host, centreOf, selector), what);
  await page.mouse.click(x, y);
  await pause(400);
}

/** @param {import("puppeteer-core").Page} page */
export async function showUnseen(page) {
  await click(page, ".tab", "The tab at the edge of the page");
  await click(page, ".chip[data-standing=conflict]", "The conflict in the panel");
  await page.screenshot({ path: picture });
  run(process.execPath, [
    "build.mjs",
    "--cli",
    "analyze",
    "--url",
    demoArticle.url,
    "--published",
    demoArticle.published,
    demoArticle.file,
  ]);
  console.log(`\nNo display here, so nothing to look at: the page with the panel is in ${picture}.`);
}
