// One manifest.json → one manifest per browser. What differs stands in this file and nowhere else.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageVersion, root } from "./paths.mjs";

/** @typedef {"chrome" | "firefox"} Browser */

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

/**
 * The sites that the gate runs on. The list is that of the first release and no longer that of the outlets: an update
 * that requires one site more is switched off in Chrome until the reader agrees. Sites of outlets that come later can
 * be added by the reader.
 * @type {() => string[]}
 */
export const requiredHosts = () => readJson("src/store/required-hosts.json");

/** @param {string[]} hosts @param {boolean} test */
const patterns = (hosts, test) => [
  ...hosts.map((host) => `https://*.${host}/*`),
  ...(test ? ["https://*.example/*", "http://*.example/*"] : []),
];

/**
 * @typedef {{ background: { service_worker?: string, scripts?: string[] }, minimum_chrome_version?: string,
 *   browser_specific_settings?: object }} Differing what one browser wants otherwise than the other
 */

/** @param {Differing} manifest */
const forChrome = (manifest) => {
  manifest.background = { service_worker: manifest.background.service_worker };
  delete manifest.browser_specific_settings;
};

/** @param {Differing} manifest */
const forFirefox = (manifest) => {
  manifest.background = { scripts: manifest.background.scripts };
  delete manifest.minimum_chrome_version;
};

/**
 * The manifest text for a browser, with version and sites filled in.
 * @param {Browser} browser @param {string[]} hosts @param {boolean} test
 */
export const manifestFor = (browser, hosts, test) => {
  const { manifest_version, name, description, default_locale, ...rest } = readJson("manifest.json");
  const manifest = { manifest_version, name, description, default_locale, version: packageVersion(), ...rest };
  manifest.content_scripts[0].matches = patterns(hosts, test);
  manifest.host_permissions = patterns(hosts, test);
  (browser === "chrome" ? forChrome : forFirefox)(manifest);
  return `${JSON.stringify(manifest, null, 2)}\n`;
};
