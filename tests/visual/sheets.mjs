// What the baselines show. A sheet is one picture: some looks at one state, side by side.

/**
 * @typedef {import("puppeteer-core").Page} Page
 * @typedef {object} Look
 * @property {"sidebar" | "popup" | "options" | "overview" | "welcome"} surface
 * @property {"light" | "dark"} theme
 * @property {[number, number]} size of the window
 * @property {Record<string, string>} [wish] for the sidebar's gallery, see its gallery.ts
 * @property {[number, number]} [across] the part of the window's width that is kept
 * @property {Record<string, string>} [media] further media features
 * @property {string[]} [press] buttons of the sidebar, by a part of their name
 * @property {boolean} [toEnd] whether the panel is scrolled to its end
 * @property {string} [hash]
 * @property {(tab: Page) => Promise<unknown>} [act] what is done first
 */

/** @type {("light" | "dark")[]} */
const themes = ["light", "dark"];

/** The panel beside a wide page, and as a sheet on a phone. @param {string} scene @param {number} height */
const panel = (scene, height, phoneHeight = height) => [
  ...themes.map((theme) => beside({ scene }, theme, height)),
  ...themes.map((theme) => onPhone({ scene }, theme, phoneHeight)),
];

/** @param {Record<string, string>} wish @param {"light" | "dark"} theme @param {number} height @returns {Look} */
const beside = (wish, theme, height) => ({
  surface: "sidebar",
  wish,
  theme,
  size: [1000, height],
  across: [600, 1000],
});

/** @param {Record<string, string>} wish @param {"light" | "dark"} theme @param {number} height @returns {Look} */
const onPhone = (wish, theme, height) => ({ surface: "sidebar", wish, theme, size: [320, height] });

/** @param {Look["surface"]} surface @param {number} width @param {number} height @param {Partial<Look>} [more] */
const inBothThemes = (surface, width, height, more = {}) =>
  themes.map((theme) => /** @type {Look} */ ({ surface, theme, size: [width, height], ...more }));

/** @type {(selector: string) => (tab: Page) => Promise<void>} */
const click = (selector) => (tab) => tab.click(selector);

/** @type {(tab: Page) => Promise<void>} */
const openFirstHit = async (tab) => {
  await tab.type("input[type=search]", "new");
  await tab.waitForFunction("document.querySelectorAll('mark').length > 0");
  await tab.keyboard.press("ArrowDown");
  await tab.keyboard.press("Enter");
};

const saying = 430;

/** @type {Record<string, Look[]>} */
export const sheets = {
  "sidebar-full-beside": themes.map((theme) => beside({ scene: "full" }, theme, 1200)),
  "sidebar-full-phone": themes.map((theme) => onPhone({ scene: "full" }, theme, 900)),
  "sidebar-tab": [
    ...themes.map((theme) => beside({ scene: "full", closed: "" }, theme, 400)),
    ...themes.map((theme) => onPhone({ scene: "full", closed: "" }, theme, 400)),
  ],
  "sidebar-agreeing": panel("agreeing", 620),
  "sidebar-only-here": panel("only here", saying),
  "sidebar-copy": panel("copy", 560),
  "sidebar-after-index": panel("after index", 560),
  "sidebar-live": panel("live", 500).map((look) => ({ ...look, toEnd: true })),
  "sidebar-undated": panel("undated", 500).map((look) => ({ ...look, toEnd: true })),
  "sidebar-no-claims": panel("no claims", saying),
  "sidebar-off-story": panel("off story", saying),
  "sidebar-language": panel("language", saying),
  "sidebar-unreadable": panel("unreadable", saying),
  "sidebar-loading": panel("loading", saying),
  "sidebar-no-answer": panel("no answer", saying),
  "sidebar-too-slow": panel("too slow", saying),
  "sidebar-reconnect": panel("reconnect", saying),
  "sidebar-menu": themes.map((theme) => ({ ...beside({ scene: "full" }, theme, 700), press: ["Panel options"] })),
  "sidebar-why": themes.map((theme) => ({
    ...beside({ scene: "full" }, theme, 800),
    press: ["Why this match"],
  })),
  "sidebar-contrast": [
    { ...beside({ scene: "full" }, "light", 700), media: { "prefers-contrast": "more" } },
    { ...beside({ scene: "full" }, "light", 700), media: { "forced-colors": "active" } },
    beside({ scene: "full", locale: "ar-XB" }, "light", 700),
  ],
  "popup-state": [...inBothThemes("popup", 400, 580), ...inBothThemes("popup", 320, 580, { hash: "#unlisted" })],
  "popup-search": [
    ...inBothThemes("popup", 400, 580, { act: openFirstHit }),
    ...inBothThemes("popup", 320, 580, { act: click(".chip.more") }),
  ],
  "options-wide": inBothThemes("options", 900, 800),
  "options-narrow": inBothThemes("options", 320, 1200),
  "overview-wide": inBothThemes("overview", 1000, 640),
  "overview-card": inBothThemes("overview", 1290, 540, { hash: "#new-talks" }),
  "overview-narrow": inBothThemes("overview", 320, 1200),
  "welcome-wide": inBothThemes("welcome", 900, 700),
  "welcome-narrow": inBothThemes("welcome", 320, 1200),
};
