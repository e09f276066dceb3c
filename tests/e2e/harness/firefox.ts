import { contextOf, inBrowserWindow } from "../../../src/cli/chrome-scope.mjs";
import type { Opened } from "../../../src/cli/open-browser.mjs";
import type { Driver } from "./session";

// Each text below runs in the browser's own window.

const hostNameOf = "(id) => WebExtensionPolicy.getByID(id).mozExtensionHostname";

const badgeOf = `({ id, context }) => {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const button = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  const tab = gBrowser.getTabForBrowser(NavigableManager.getBrowsingContextById(context).top.embedderElement);
  return button.action.getProperty(tab, "badgeText");
}`;

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

export async function firefoxDriver({ browser, id, close }: Opened): Promise<Driver> {
  const host = await inBrowserWindow(browser, hostNameOf, id);
  return {
    browser,
    close,
    addressOf: (path) => `moz-extension://${host}/${path}`,
    badge: async (page) => String((await inBrowserWindow(browser, badgeOf, { id, context: contextOf(page) })) ?? ""),
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
