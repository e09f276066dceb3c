// For the gate alone, which runs on every listed page and cannot afford the polyfill's 10 KB.
// Manifest V3 gives promises on `chrome` in both browsers.

interface RawBrowser {
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> };
  storage?: { local?: { get(key: string): Promise<Record<string, unknown>> } };
}

/** A page's `<iframe name=browser>` can stand in the global's way, so only `chrome` is asked. */
const raw = (): RawBrowser => (globalThis as { chrome?: RawBrowser }).chrome ?? {};

export const rawContextIsAlive = (): boolean => {
  try {
    return Boolean(raw().runtime?.id);
  } catch {
    return false;
  }
};

/** The answer, or undefined where nobody answered or the extension is gone. */
export const sendRaw = async (message: unknown): Promise<unknown> => {
  try {
    return await raw().runtime?.sendMessage(message);
  } catch {
    return undefined;
  }
};

/** A stored value, or undefined where there is none or it cannot be read. */
export const readRaw = async (key: string): Promise<unknown> => {
  try {
    return (await raw().storage?.local?.get(key))?.[key];
  } catch {
    return undefined;
  }
};
