import type { Page } from "puppeteer-core";
import { contextOf, inBrowserWindow } from "../../../src/cli/chrome-scope.mjs";
import type { Opened } from "../../../src/cli/open-browser.mjs";
import type { Driver, ToolbarPopup } from "./session";
import { waitFor } from "./wait";

// Each text below runs in the browser's own window.

const hostNameOf = "(id) => WebExtensionPolicy.getByID(id).mozExtensionHostname";

const badgeOf = `({ id, context }) => {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const button = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  const tab = gBrowser.getTabForBrowser(NavigableManager.getBrowsingContextById(context).top.embedderElement);
  return button.action.getProperty(tab, "badgeText");
}`;

const pressButton = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  await ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window);
}`;

const popupBrowser = 'document.querySelector("browser.webextension-popup-browser:not([remote-gone])")';

/** A popup is loaded unseen and changes its browser when it is shown. */
const popupIsOpen = `() => ${popupBrowser}?.closest("panel")?.state === "open"`;

const closePopup = `() => ${popupBrowser}?.closest("panel").hidePopup()`;

/** From the browser's window into the popup's document and back. */
const askPopup = `({ code, value }) => new Promise((done, fail) => {
  const manager = ${popupBrowser}.messageManager;
  const name = "answer-" + Math.random();
  manager.addMessageListener(name, function hear({ data }) {
    manager.removeMessageListener(name, hear);
    data.error ? fail(new Error(data.error)) : done(data.value);
  });
  const text = \`Promise.resolve().then(() => (\${code})(content.document, \${JSON.stringify(value ?? null)})).then(
    (value) => sendAsyncMessage("\${name}", { value: JSON.parse(JSON.stringify(value ?? null)) }),
    (error) => sendAsyncMessage("\${name}", { error: String(error) }))\`;
  manager.loadFrameScript("data:application/javascript;charset=utf-8," + encodeURIComponent(text), false);
})`;

const terminate =
  "(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true })";

const stateOf = "(id) => WebExtensionPolicy.getByID(id).extension.backgroundState";

/** Firefox's own notes that a page or the background ended with a call under way: expected, and no fault of ours. */
const endedUnderWay =
  /Promise (rejected|resolved) (after context unloaded|while context is inactive)|JSWindowActorChild cannot send at the moment/;

const consoleOf = `(id) => {
  const own = WebExtensionPolicy.getByID(id).mozExtensionHostname;
  return Services.console.getMessageArray().map((entry) => entry.message ?? String(entry))
    .filter((text) => text.includes(own) && text.includes("Error"));
}`;

async function press({ browser, id }: Opened, page: Page): Promise<ToolbarPopup> {
  const isOpen = async (): Promise<boolean> => (await inBrowserWindow(browser, popupIsOpen)) === true;
  await page.bringToFront();
  await inBrowserWindow(browser, pressButton, id);
  await waitFor("the popup", isOpen);
  return {
    ask: async (ask, value) =>
      (await inBrowserWindow(browser, askPopup, { code: String(ask), value })) as ReturnType<typeof ask>,
    isOpen,
    close: async () => {
      await inBrowserWindow(browser, closePopup);
      await waitFor("the popup to close", async () => !(await isOpen()));
    },
  };
}

export async function firefoxDriver(opened: Opened): Promise<Driver> {
  const { browser, id, close } = opened;
  const host = await inBrowserWindow(browser, hostNameOf, id);
  return {
    browser,
    close,
    addressOf: (path) => `moz-extension://${host}/${path}`,
    badge: async (page) => String((await inBrowserWindow(browser, badgeOf, { id, context: contextOf(page) })) ?? ""),
    pressButton: (page) => press(opened, page),
    killBackground: async () => {
      await inBrowserWindow(browser, terminate, id);
    },
    backgroundRuns: async () => (await inBrowserWindow(browser, stateOf, id)) === "running",
    ownErrors: async () => {
      const texts = await inBrowserWindow(browser, consoleOf, id);
      return Array.isArray(texts) ? texts.map(String).filter((text) => !endedUnderWay.test(text)) : [];
    },
  };
}
