import { browser } from "./browser";

/** Firefox for Android has no `commands`, older builds no `registerContentScripts`: ask before use. */
export const hasCommands = (): boolean => Boolean(browser.commands?.onCommand);

export const hasRegisteredScripts = (): boolean => Boolean(browser.scripting?.registerContentScripts);

export const hasBadge = (): boolean => Boolean(browser.action?.setBadgeText);
