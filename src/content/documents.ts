const types = ["text/html", "application/xhtml+xml"];

/** Only whole pages of HTML, and never a frame: no feeds, pictures, JSON views or frame sets. */
export const isReadable = (document: Document, view: Window): boolean => {
  if (view.top !== view) return false;
  if (!types.includes(document.contentType)) return false;
  // Counted, and not looked at: see xpath.ts on what an element costs.
  return document.querySelectorAll("html > body").length > 0;
};

/** Runs at once, or when a page that was loaded ahead of time is really opened. */
export const whenOpened = (document: Document, run: () => void): void => {
  if ((document as { prerendering?: boolean }).prerendering)
    document.addEventListener("prerenderingchange", run, { once: true });
  else run();
};
