import { browser } from "./browser";

const everySubdomain = (host: string): string => `https://*.${host}/*`;

const shipped = (): string[] =>
  (browser.runtime.getManifest().host_permissions ?? []).filter((one) => one.startsWith("https://"));

/** Hosts that the extension was shipped with, each for itself and its subdomains. */
export const listedHosts = (): string[] => shipped().map((pattern) => pattern.replace(/^https:\/\/(\*\.)?|\/.*$/g, ""));

/** A listed host stands with its subdomains, an added one for itself alone. */
const patternOf = (host: string): string =>
  shipped().includes(everySubdomain(host)) ? everySubdomain(host) : `https://${host}/*`;

/** Whether a host may be read now: readers take permissions back in the browser's own lists. */
export const hasAccess = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(host)] }).catch(() => false);

/** Asks the reader; must be called straight from a click, with nothing awaited before. */
export const askAccess = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [patternOf(host)] }).catch(() => false);

/** Gives a permission back; one that the manifest requires stays. */
export const dropAccess = async (host: string): Promise<void> => {
  await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false);
};

/** Calls back when a permission is given or taken, here or in the browser's lists. Returns what stops it. */
export const onAccessChange = (listener: () => void): (() => void) => {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  return () => {
    onAdded.removeListener(listener);
    onRemoved.removeListener(listener);
  };
};
