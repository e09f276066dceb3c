// src/ui/locales/browser/<code>.json → _locales/<code>/messages.json, the browser's own format.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";

const folder = join(root, "src/ui/locales/browser");

/** @param {Record<string, string>} catalogue */
const toMessages = (catalogue) =>
  Object.fromEntries(
    Object.entries(catalogue)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, message]) => [key, { message }]),
  );

/**
 * `_locales` files as [path, text] pairs.
 * @returns {import("./paths.mjs").File[]}
 */
export const localeFiles = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const catalogue = JSON.parse(readFileSync(join(folder, file), "utf8"));
      const code = file.replace(/\.json$/, "").replace("-", "_");
      return [`_locales/${code}/messages.json`, `${JSON.stringify(toMessages(catalogue), null, 2)}\n`];
    });
