declare const __SHADOW_MODE__: ShadowRootMode;

/** Test builds may set the constant to "open"; without it, and in every release, the root is closed. */
const shadowMode = (): ShadowRootMode => (typeof __SHADOW_MODE__ === "undefined" ? "closed" : __SHADOW_MODE__);

/**
 * Repeated as `:host` rules in styles/host.css, which win over anything the page can write; these inline ones hold where
 * no stylesheet could be attached. The host covers the viewport but takes no pointer events: only the panel does.
 */
const hostStyle: Record<string, string> = {
  all: "initial",
  display: "block",
  position: "fixed",
  inset: "0",
  "pointer-events": "none",
  "z-index": "2147483647",
};

export const hostStyleText = Object.entries(hostStyle)
  .map(([name, value]) => `${name}: ${value} !important;`)
  .join(" ");

/** Only a style of the reader's own, as the extension inserts one, is stronger than this. */
export const hiddenHost = ":host{display:none!important}";

/** `adoptedStyleSheets` passes a strict page policy; where it throws (older Firefox), a `<style>` filled after the fact. */
function attachStyles(root: ShadowRoot, css: string): void {
  const view = root.ownerDocument.defaultView;
  try {
    if (!view) throw new Error("no window");
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = root.ownerDocument.createElement("style");
    // Emptying it first makes Firefox apply the extension's content policy instead of the page's.
    style.textContent = "";
    root.append(style);
    style.textContent = css;
  }
}

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
}

/** The one element of ours in a page, not yet attached. No data in its attributes: the page can read those. */
export function createHost(document: Document, css: string): Host {
  const element = document.createElement("second-source");
  element.setAttribute("style", hostStyleText);
  const root = element.attachShadow({ mode: shadowMode() });
  attachStyles(root, css);
  return { element, root };
}

/** Attaches the host as the root's last child and lifts it into the top layer where the browser has one for it. */
export function attachHost({ element }: Host): void {
  element.ownerDocument.documentElement?.append(element);
  if (typeof element.showPopover !== "function") return;
  try {
    element.setAttribute("popover", "manual");
    element.showPopover();
  } catch {
    // A page in transition refuses; the z-index stands in.
    element.removeAttribute("popover");
  }
}
