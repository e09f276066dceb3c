/** @type {[number, number]} */
const wide = [1100, 900];
/** @type {[number, number]} */
const phone = [320, 640];
const dark = [{ name: "prefers-color-scheme", value: "dark" }];
const light = [{ name: "prefers-color-scheme", value: "light" }];

/**
 * @typedef {object} Picture
 * @property {Record<string, string>} wish
 * @property {[number, number]} size
 * @property {{ name: string, value: string }[]} media
 * @property {string[]} [press]
 * @property {number} [scroll]
 */

/**
 * What is pictured: the scene (see gallery.ts), the window, the media features, and what is pressed first.
 * @type {Record<string, Picture>}
 */
export const pictures = {
  "full-light": { wish: { scene: "full" }, size: wide, media: light },
  "full-dark": { wish: { scene: "full" }, size: wide, media: dark },
  "full-long": { wish: { scene: "full" }, size: [1000, 2600], media: light },
  "full-long-dark": { wish: { scene: "full" }, size: [1000, 2600], media: dark },
  "full-left-wide": { wish: { scene: "full", side: "left", width: "520" }, size: wide, media: light },
  menu: { wish: { scene: "full" }, size: wide, media: light, press: ["Panel options"] },
  why: {
    wish: { scene: "full", "no-clipboard": "" },
    size: [1000, 1500],
    media: light,
    press: ["Why this match", "Copy with"],
  },
  stepping: { wish: { scene: "full" }, size: wide, media: light, press: ["Next claim", "Next claim", "Next claim"] },
  "phone-light": { wish: { scene: "full" }, size: phone, media: light },
  "phone-dark": { wish: { scene: "full" }, size: [376, 720], media: dark, scroll: 150 },
  "phone-tab": { wish: { scene: "full", closed: "" }, size: phone, media: light },
  "tab-light": { wish: { scene: "full", closed: "" }, size: wide, media: light },
  "tab-dark": { wish: { scene: "full", closed: "" }, size: wide, media: dark },
  rtl: { wish: { scene: "full", locale: "ar-XB" }, size: [1000, 1600], media: light, press: ["\u202E"] },
  pseudo: { wish: { scene: "full", locale: "en-XA" }, size: [1000, 1600], media: light },
  contrast: { wish: { scene: "full" }, size: wide, media: [...light, { name: "prefers-contrast", value: "more" }] },
  forced: { wish: { scene: "full" }, size: wide, media: [{ name: "forced-colors", value: "active" }] },
  "zoom-400": { wish: { scene: "full" }, size: [320, 256], media: light },
  copy: { wish: { scene: "copy" }, size: wide, media: light },
  "after-index": { wish: { scene: "after index" }, size: wide, media: light },
  "only-here": { wish: { scene: "only here" }, size: wide, media: light },
  "no-claims": { wish: { scene: "no claims" }, size: wide, media: light },
  unreadable: { wish: { scene: "unreadable" }, size: wide, media: light },
  language: { wish: { scene: "language" }, size: wide, media: light },
  loading: { wish: { scene: "loading" }, size: wide, media: light },
  failed: { wish: { scene: "no answer" }, size: wide, media: dark },
};
