// What is drawn: page, window, theme, and what is done before the picture is taken.

/**
 * @typedef {import("puppeteer-core").Page} Page
 * @typedef {{ name: string, page: string, width: number, height?: number, theme?: "light" | "dark", hash?: string,
 *   full?: boolean, real?: boolean, media?: import("puppeteer-core").MediaFeature[], act?: (tab: Page) => Promise<unknown> }} Scene
 */

/** @type {(text: string) => (tab: Page) => Promise<void>} */
const type = (text) => (tab) => tab.type("input[type=search]", text);
/** @type {(selector: string) => (tab: Page) => Promise<void>} */
const click = (selector) => (tab) => tab.click(selector);
/** @type {(tab: Page) => Promise<void>} */
const openFirst = async (tab) => {
  await type("new")(tab);
  await new Promise((done) => setTimeout(done, 100));
  await tab.keyboard.press("ArrowDown");
  await tab.keyboard.press("Enter");
};

/** @type {(tab: Page) => Promise<void>} */
const refusePack = async (tab) => {
  const paste = await tab.waitForSelector("#packs .text-in button");
  await paste?.click();
  await tab.type("#packs textarea", "{}");
  await tab.click("#packs .text-in .primary");
  await tab.$eval("#packs", (section) => section.scrollIntoView());
  await new Promise((done) => setTimeout(done, 400));
};

/** @type {Scene[]} */
export const scenes = [
  { name: "popup-light", page: "popup", width: 400, height: 580, theme: "light" },
  { name: "popup-dark", page: "popup", width: 400, height: 580, theme: "dark", hash: "#unlisted" },
  {
    name: "popup-open",
    page: "popup",
    width: 400,
    height: 580,
    theme: "light",
    act: openFirst,
  },
  { name: "popup-no-search", page: "popup", width: 400, height: 580, theme: "light", hash: "#no-search" },
  {
    name: "popup-no-story",
    page: "popup",
    width: 400,
    height: 580,
    theme: "dark",
    hash: "#no-story",
    act: click(".result-button"),
  },
  { name: "popup-off", page: "popup", width: 400, height: 580, theme: "light", hash: "#off" },
  { name: "popup-all-off", page: "popup", width: 400, height: 580, theme: "dark", hash: "#all-off" },
  {
    name: "popup-many",
    page: "popup",
    width: 400,
    height: 580,
    theme: "light",
    hash: "#many",
    act: async (tab) => {
      await type("deliverd drones")(tab);
      await tab.waitForSelector(".show-more");
      await tab.$eval(".show-more", (button) => button.scrollIntoView());
    },
  },
  { name: "options-chosen", page: "options", width: 1100, height: 900, theme: "dark", full: true, hash: "#chosen" },
  { name: "popup-none", page: "popup", width: 320, height: 640, theme: "light", act: type("pescov") },
  { name: "popup-320", page: "popup", width: 320, height: 640, theme: "dark", act: click(".chip.more") },
  { name: "overview-light", page: "overview", width: 1200, height: 900, theme: "light", full: true },
  { name: "overview-card", page: "overview", width: 1400, height: 900, theme: "dark", hash: "#new-talks" },
  { name: "overview-320", page: "overview", width: 320, height: 900, theme: "light", full: true },
  {
    name: "overview-origin",
    page: "overview",
    width: 900,
    height: 900,
    theme: "dark",
    full: true,
    act: click(".map-origin"),
  },
  { name: "options-light", page: "options", width: 1100, height: 900, theme: "light", full: true },
  { name: "options-320", page: "options", width: 320, height: 900, theme: "dark", full: true },
  { name: "options-refused", page: "options", width: 900, height: 700, theme: "dark", act: refusePack },
  {
    name: "overview-beside",
    page: "overview",
    width: 1290,
    height: 900,
    theme: "light",
    hash: "#new-talks",
    real: true,
  },
  { name: "welcome-light", page: "welcome", width: 1100, height: 900, theme: "light", full: true },
  { name: "welcome-320", page: "welcome", width: 320, height: 900, theme: "dark", full: true },
  { name: "overview-real", page: "overview", width: 1200, height: 900, theme: "light", full: true, real: true },
  { name: "overview-real-320", page: "overview", width: 320, height: 900, theme: "dark", full: true, real: true },
];
