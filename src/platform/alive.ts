import { browser } from "./browser";

/** False once the extension was updated, switched off or removed under a running page. */
export const contextIsAlive = (): boolean => {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
};
