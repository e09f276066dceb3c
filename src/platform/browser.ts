// The seam to the browser: promises in both browsers, and the one import that tests replace by a fake.
import browser from "webextension-polyfill";

export type { Runtime, Tabs } from "webextension-polyfill";
export { browser };
