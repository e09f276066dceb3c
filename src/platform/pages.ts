import { browser } from "./browser";
import { hasCommands, hasPrivatePages } from "./features";

/** Address of one of the extension's own pages; `hash` without `#`. */
export const pageLink = (page: "options" | "overview" | "welcome", hash = ""): string =>
  browser.runtime.getURL(`${page}.html${hash ? `#${hash}` : ""}`);

/** The tab in front, null where the window has none that can be read. */
export const activeTab = async (): Promise<number | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
};

/** Host of a tab's page; null where no permission shows it to us. */
export const hostOf = async (tabId: number): Promise<string | null> => {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  return url && URL.canParse(url) ? new URL(url).hostname : null;
};

/** Whether the tab in front is private, in a browser that would open our pages elsewhere and keep their addresses. */
export const pagesStayClosed = async (): Promise<boolean> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito === true && !hasPrivatePages();
};

export const openOptionsPage = (): void => {
  void browser.runtime.openOptionsPage();
};

export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** The extension's shortcuts as they are set now; null in a browser that has none. */
export const shortcutKeys = async (): Promise<{ name: string; keys: string }[] | null> => {
  if (!hasCommands()) return null;
  const commands = await browser.commands.getAll();
  return commands.map(({ name = "", shortcut = "" }) => ({ name, keys: shortcut }));
};
