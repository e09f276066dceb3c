import type { Page } from "puppeteer-core";
import type { Opened } from "../../../src/cli/open-browser.mjs";
import type { Driver, ToolbarPopup } from "./session";
import { waitFor } from "./wait";

/** The parts of Chrome's own APIs that the two pages below are asked for. */
interface Chrome {
  tabs: { query(what: { active: boolean }): Promise<{ id: number }[]> };
  action: { getBadgeText(what: { tabId: number }): Promise<string> };
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; errorCollection: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      runtimeErrors: { severity: string; message: string; source: string }[];
      manifestErrors: { message: string }[];
    }>;
  };
}
declare const chrome: Chrome;

/** The manifest is a page of the extension that runs nothing of it, and so wakes nothing. */
async function openApiPage({ browser, id }: Opened): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  return page;
}

/** chrome://extensions keeps what went wrong in any script of the extension, once it is told to. */
async function openErrorPage({ browser, id }: Opened): Promise<Page> {
  const page = await browser.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
  }, id);
  return page;
}

async function pressButton({ browser, id }: Opened, page: Page): Promise<ToolbarPopup> {
  const popups = () => browser.targets().filter((target) => target.url().endsWith(`${id}/popup.html`));
  // The same page may stand in a tab of its own.
  const before = popups();
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error("the extension is not there");
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const popup = await waitFor("the popup", async () => popups().find((target) => !before.includes(target)));
  const shown = await popup.asPage();
  return {
    ask: (ask, value) =>
      shown.evaluate(
        (code, given) => new Function("document", "value", `return (${code})(document, value)`)(document, given),
        String(ask),
        value,
      ),
    isOpen: async () => popups().includes(popup),
    close: () => shown.close(),
  };
}

export async function chromiumDriver(opened: Opened): Promise<Driver> {
  const { browser, id, close } = opened;
  const errorPage = await openErrorPage(opened);
  const apiPage = await openApiPage(opened);
  const workers = () => browser.targets().filter((target) => target.type() === "service_worker");
  const own = () => workers().find((target) => target.url().startsWith(`chrome-extension://${id}/`));
  return {
    browser,
    close,
    addressOf: (path) => `chrome-extension://${id}/${path}`,
    badge: async (page) => {
      await page.bringToFront();
      return apiPage.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : "";
      });
    },
    pressButton: (page) => pressButton(opened, page),
    killBackground: async () => {
      const worker = await own()?.worker();
      // It may end by itself at the same moment, and its session with it.
      await worker?.close().catch((error: Error) => {
        if (!/No (session|target) with given id|Target closed/.test(error.message)) throw error;
      });
    },
    backgroundRuns: async () => own() !== undefined,
    ownErrors: () =>
      errorPage.evaluate(async (extensionId) => {
        const { runtimeErrors, manifestErrors } = await chrome.developerPrivate.getExtensionInfo(extensionId);
        const texts = runtimeErrors.map(({ severity, source, message }) => `${severity} ${source}: ${message}`);
        return [...texts, ...manifestErrors.map(({ message }) => message)];
      }, id),
  };
}
