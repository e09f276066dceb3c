import type { Browser, Page } from "puppeteer-core";
import { findBrowser, howToInstall, type Kind } from "../../../src/cli/find-browser.mjs";
import { openChromium, openFirefox } from "../../../src/cli/open-browser.mjs";
import { type Site, serve } from "../../../src/cli/serve.mjs";
import { chromiumDriver } from "./chromium";
import { firefoxDriver } from "./firefox";
import type { Build, Driver, Session } from "./session";
import { inSteps, stepsOf } from "./steps";
import { waitFor } from "./wait";

/** One run of the suite drives one browser. */
export const kind: Kind = process.env.E2E_BROWSER === "firefox" ? "firefox" : "chromium";

const folders = { chromium: "chrome", firefox: "firefox" };

/** E2E_BUILDS names another folder with builds in it, such as an unpacked release. */
export const folderOf = (build: Build): string =>
  `${process.env.E2E_BUILDS ?? "dist"}/${build === "test" ? "test-" : ""}${folders[kind]}`;

async function goTo(page: Page, url: string): Promise<void> {
  if (!url.startsWith("moz-extension:")) {
    await page.goto(url);
    return;
  }
  // Firefox loads its extension's pages but never says so.
  page.goto(url).catch(() => undefined);
  await waitFor(`${url} to load`, () =>
    // Asked while one document gives way to the next, Firefox answers with an error of its own.
    page
      .evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === "complete", url)
      .catch(() => false),
  );
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = inSteps(await browser.newPage());
  await goTo(page, url);
  return page;
}

export interface SessionOptions {
  site: Site;
  build?: Build;
  /** A folder with an unpacked extension, in place of a build. */
  folder?: string;
  /** The browser alone, to compare with. */
  withoutExtension?: boolean;
  size?: { width: number; height: number };
  prefs?: Record<string, unknown>;
  args?: string[];
}

/** What there is to drive in a browser that runs without us. */
const bareDriver = (browser: Browser, close: () => Promise<void>): Driver => ({
  browser,
  close,
  addressOf: () => "about:blank",
  badge: async () => "",
  pressButton: async () => {
    throw new Error("there is no toolbar button without the extension");
  },
  killBackground: async () => undefined,
  backgroundRuns: async () => false,
  ownErrors: async () => [],
});

/** Starts server and browser; the returned session's `close` ends both. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const executable = findBrowser(kind);
  if (!executable) throw new Error(howToInstall(kind));
  const server = await serve(options.site);
  const { build = "release", folder = folderOf(build), withoutExtension, site: _site, ...wishes } = options;
  const extension = withoutExtension ? null : folder;
  const open = kind === "firefox" ? openFirefox : openChromium;
  const opened = await open({ executable, extension, port: server.port, headless: true, ...wishes }).catch((error) => {
    server.close();
    throw error;
  });
  const start = kind === "firefox" ? firefoxDriver : chromiumDriver;
  const driver = withoutExtension ? bareDriver(opened.browser, opened.close) : await start(opened);
  stepsOf(driver);
  return {
    ...driver,
    kind,
    seen: server.seen,
    open: (url) => openTab(driver.browser, url),
    openOwn: (path) => openTab(driver.browser, driver.addressOf(path)),
    close: async () => {
      await driver.close();
      server.close();
    },
  };
}
