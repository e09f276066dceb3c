import { attachHost, type Host, hostStyleText } from "./host";

/** Repairs within the window before the page is left to itself: a page that fights us must never become a loop. */
const REPAIRS = 5;
const WINDOW_MS = 10_000;

const OURS = new Set(["style", "popover"]);

function restoreAttributes(element: HTMLElement): boolean {
  const foreign = element.getAttributeNames().filter((name) => !OURS.has(name));
  const restyled = element.getAttribute("style") !== hostStyleText;
  for (const name of foreign) element.removeAttribute(name);
  if (restyled) element.setAttribute("style", hostStyleText);
  return restyled || foreign.length > 0;
}

/** Keeps the host attached and as it was, at most five repairs in ten seconds; then removes it and says so once. */
export function guardHost(host: Host, gaveWay: () => void): { stop(): void } {
  const { element } = host;
  const document = element.ownerDocument;
  const repairs: number[] = [];
  const view = document.defaultView;
  if (!view) return { stop() {} };

  const observer = new view.MutationObserver(() => {
    const detached = !element.isConnected || element.parentNode !== document.documentElement;
    if (!detached && !restoreAttributes(element)) return;
    const now = Date.now();
    while (repairs[0] !== undefined && now - repairs[0] > WINDOW_MS) repairs.shift();
    if (repairs.length >= REPAIRS) {
      observer.disconnect();
      element.remove();
      gaveWay();
      return;
    }
    repairs.push(now);
    if (detached) attachHost(host);
    watch();
  });

  /** The root itself may be replaced, so both it and the document are watched; never their subtrees. */
  const watch = (): void => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
    observer.observe(element, { attributes: true });
  };
  watch();
  return { stop: () => observer.disconnect() };
}
