import type { Page } from "puppeteer-core";
import { inBrowserWindow } from "../../../src/cli/chrome-scope.mjs";
import { kind } from "../../e2e/harness/open";
import type { Session } from "../../e2e/harness/session";

/** The parts of Chrome's own APIs that its extensions page is asked for. */
interface Chrome {
  developerPrivate: {
    reload(id: string, options: { failQuietly: boolean }): Promise<unknown>;
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: "ON_CLICK" | "ON_ALL_SITES" | "ON_SPECIFIC_SITES";
    }): Promise<void>;
  };
  management: { setEnabled(id: string, enabled: boolean): Promise<void>; uninstallSelf(): Promise<void> };
}
declare const chrome: Chrome;

/** Firefox knows us by the manifest's id, Chromium by the address of our pages. */
const idOf = (session: Session): string => new URL(session.addressOf("")).host;

/** Finds the add-on by the host name of its pages, also while it is switched off and has none. */
const addon = (act: string): string => `async (host) => {
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  const { id } = WebExtensionPolicy.getByHostname(host) ?? { id: "second-source@extension" };
  const all = await AddonManager.getAddonsByTypes(["extension"]);
  const ours = all.find((one) => one.id === id) ?? all.find((one) => one.name.startsWith("Second Source"));
  await ours.${act};
}`;

async function onExtensionsPage(session: Session, act: (page: Page) => Promise<unknown>): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto("chrome://extensions");
  await act(page);
  await page.close();
}

/** As an update does: the extension starts anew while its pages stay open. */
export async function reloadExtension(session: Session): Promise<void> {
  const id = idOf(session);
  if (kind === "firefox") await inBrowserWindow(session.browser, addon("reload()"), id);
  else
    await onExtensionsPage(session, (page) =>
      page.evaluate((own) => chrome.developerPrivate.reload(own, { failQuietly: true }), id),
    );
}

/** What the reader does in the browser's list of extensions. */
export async function switchExtension(session: Session, on: boolean): Promise<void> {
  const id = idOf(session);
  if (kind === "firefox") await inBrowserWindow(session.browser, addon(on ? "enable()" : "disable()"), id);
  else
    await onExtensionsPage(session, (page) =>
      page.evaluate((own, enabled) => chrome.management.setEnabled(own, enabled), id, on),
    );
}

export async function uninstallExtension(session: Session): Promise<void> {
  const id = idOf(session);
  if (kind === "firefox") await inBrowserWindow(session.browser, addon("uninstall()"), id);
  else await session.browser.uninstallExtension(id);
}

const changeOrigins = (act: "add" | "remove"): string => `async (host) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { id, extension } = WebExtensionPolicy.getByHostname(host);
  const { host_permissions: origins } = extension.manifest;
  await ExtensionPermissions.${act}(id, { permissions: [], origins }, extension);
}`;

/** What the reader does in the browser's list of permissions: every site is taken back, or given again. */
export async function allowSites(session: Session, allowed: boolean): Promise<void> {
  const id = idOf(session);
  if (kind === "firefox") await inBrowserWindow(session.browser, changeOrigins(allowed ? "add" : "remove"), id);
  else
    await onExtensionsPage(session, (page) =>
      page.evaluate(
        (extensionId, hostAccess) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
        id,
        allowed ? ("ON_ALL_SITES" as const) : ("ON_CLICK" as const),
      ),
    );
}

const allowPrivate = `async (host) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  const { id } = WebExtensionPolicy.getByHostname(host);
  await ExtensionPermissions.add(id, { permissions: ["internal:privateBrowsingAllowed"], origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}`;

/** Firefox only: the reader lets the extension into private windows. */
export async function allowInPrivate(session: Session): Promise<void> {
  await inBrowserWindow(session.browser, allowPrivate, idOf(session));
}
