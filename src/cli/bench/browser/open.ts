import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "puppeteer-core";
import { findBrowser } from "../../find-browser.mjs";
import { openChromium } from "../../open-browser.mjs";
import { type Site, serve } from "../../serve.mjs";

/** Chromium with or without the release build, every host name leading to one site. */
export interface BenchBrowser {
  browser: Browser;
  version: string;
  /** Id of the extension, empty where the browser runs without it. */
  id: string;
  /** Ends the service worker, as the browser does when it is idle. */
  sleep(): Promise<void>;
  close(): Promise<void>;
}

export const releaseBuild = "dist/chrome";

export const hasChromium = (): boolean => findBrowser("chromium") !== null;

/** Opens Chromium, with an unpacked extension or without; rejects where no Chromium is installed. */
export async function openBenchBrowser(site: Site, extension: string | null): Promise<BenchBrowser> {
  const executable = findBrowser("chromium");
  if (!executable) throw new Error("No Chromium was found.");
  const server = await serve(site);
  const { browser, id, close } = await openChromium({ executable, extension, port: server.port, headless: true });
  // What is done once, at installation, is over by then.
  await pause(extension ? 2_000 : 500);
  for (const page of (await browser.pages()).slice(1)) await page.close();
  return {
    browser,
    version: await browser.version(),
    id,
    sleep: () => sleep(browser, id),
    close: async () => {
      await close();
      server.close();
    },
  };
}

async function sleep(browser: Browser, id: string): Promise<void> {
  const own = () => browser.targets().find((target) => target.type() === "service_worker" && target.url().includes(id));
  const worker = await own()?.worker();
  await worker?.close().catch(() => undefined);
  for (let tries = 0; own() && tries < 100; tries++) await pause(20);
}
