import { browser } from "./browser";

/** Firefox for Android has no `commands`, older builds no `registerContentScripts`: ask before use. */
export const hasCommands = (): boolean => Boolean(browser.commands?.onCommand);

export const hasRegisteredScripts = (): boolean => Boolean(browser.scripting?.registerContentScripts);

/** Only Firefox shows an extension's own pages in private windows; Chromium opens them elsewhere. */
export const hasPrivatePages = (): boolean => browser.runtime.getURL("").startsWith("moz-extension:");

export const hasBadge = (): boolean => Boolean(browser.action?.setBadgeText);
