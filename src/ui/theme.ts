import type { Settings } from "../core/settings";

/** Sets the reader's choice of light or dark on a page's root; `system` leaves it to the browser. */
export function showTheme(root: HTMLElement, theme: Settings["theme"]): void {
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
}
