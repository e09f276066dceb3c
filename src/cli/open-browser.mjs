// Opens Chromium or Firefox with the unpacked extension, every host name leading to one server on this machine.
import { resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { leadAllTo } from "./serve.mjs";

/**
 * @typedef {{ executable: string, extension: string | null, port: number, headless: boolean, args?: string[],
 *   prefs?: Record<string, unknown>, size?: { width: number, height: number } }} Wishes
 * @typedef {{ browser: import("puppeteer-core").Browser, id: string, close: () => Promise<void> }} Opened
 *   `id` is the extension's own, empty where none was wished for.
 */

/** Chromium refuses its sandbox to root, and headless test machines often run as root. */
const forRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** Nothing of the browser's own in the log of requests. */
const quietChromium = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-features=OptimizationHints,Translate,MediaRouter,AutofillServerCommunication",
];

const quietFirefox = {
  "app.normandy.enabled": false,
  "browser.safebrowsing.provider.mozilla.updateURL": "",
  "browser.shell.checkDefaultBrowser": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "toolkit.telemetry.enabled": false,
  "services.settings.server": "data:,#remote-settings-dummy/v1",
};

/**
 * Installs at run time: Chrome ignores `--load-extension` since 137.
 * @param {import("puppeteer-core").Browser} browser @param {string | null} extension @param {() => Promise<void>} close
 * @returns {Promise<Opened>}
 */
async function withExtension(browser, extension, close) {
  try {
    return { browser, close, id: extension ? await browser.installExtension(resolve(extension)) : "" };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A window of its own size has the page fill it; unseen, the page is given a size. @param {Wishes} wishes */
const viewport = ({ headless, size }) => (headless ? (size ?? { width: 1280, height: 800 }) : null);

/** @param {Wishes} wishes @returns {Promise<Opened>} */
export async function openChromium(wishes) {
  const browser = await puppeteer.launch({
    executablePath: wishes.executable,
    headless: wishes.headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: viewport(wishes),
    args: [
      ...quietChromium,
      ...forRoot,
      `--host-resolver-rules=MAP * 127.0.0.1:${wishes.port}`,
      ...(wishes.args ?? []),
    ],
  });
  return withExtension(browser, wishes.extension, () => browser.close());
}

/** @param {Wishes} wishes @returns {Promise<Opened>} */
export async function openFirefox(wishes) {
  const proxy = await leadAllTo(wishes.port);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: wishes.executable,
    headless: wishes.headless,
    acceptInsecureCerts: true,
    defaultViewport: viewport(wishes),
    args: ["--remote-allow-system-access", ...(wishes.args ?? [])],
    extraPrefsFirefox: {
      ...quietFirefox,
      "network.proxy.type": 1,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": proxy.port,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": proxy.port,
      ...wishes.prefs,
    },
  });
  return withExtension(browser, wishes.extension, async () => {
    await browser.close();
    proxy.close();
  });
}
