import type { Page } from "puppeteer-core";
import { contextOf, inBrowserWindow } from "../../../src/cli/chrome-scope.mjs";
import { hostTag } from "./panel";
import { waitFor } from "./wait";

/** What a page is for its reader and for its own scripts; our host left out. */
export interface PageState {
  html: string;
  size: number[];
  scroll: number[];
  selection: string;
  /** Style sheets of the page's own. */
  sheets: number;
  harm: string[];
  globals: string[];
  /** How far things were pushed about while it loaded; 0 where the browser does not measure it. */
  shift: number;
  printed: Printed;
}

/** What would be on paper. */
interface Printed {
  text: string;
  size: number[];
  /** Width and height of what is ours: none. */
  ours: number[];
}

export async function stateOf(page: Page): Promise<PageState> {
  const shown = await shownOn(page);
  await layOutFor(page, "print");
  const printed = await printedOf(page);
  await layOutFor(page, "screen");
  return { ...shown, printed };
}

const shownOn = (page: Page): Promise<Omit<PageState, "printed">> =>
  page.evaluate((tag) => {
    // Asked of the prototype: a page may have a form by this name.
    const root = Object.getOwnPropertyDescriptor(Document.prototype, "documentElement")?.get?.call(document) as Element;
    const copy = root.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll(tag)) host.remove();
    const { scrollWidth, scrollHeight } = root;
    const shifts = new PerformanceObserver(() => undefined);
    if (PerformanceObserver.supportedEntryTypes.includes("layout-shift"))
      shifts.observe({ type: "layout-shift", buffered: true });
    const shift = shifts.takeRecords().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
    return {
      html: copy.outerHTML,
      size: [scrollWidth, scrollHeight],
      scroll: [scrollX, scrollY],
      selection: String(getSelection()),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      harm: (window as unknown as { harm?: string[] }).harm ?? [],
      globals: Object.getOwnPropertyNames(window).sort(),
      shift,
    };
  }, hostTag);

const keys = ["j", "?", "Escape", "ArrowDown", "End", "Home"] as const;

/** What the page's own listeners see of keys pressed while the focus is in it. */
export async function keysHeard(page: Page): Promise<string[]> {
  await page.bringToFront();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.defineProperty(window, "heardKeys", { value: heard, configurable: true });
    const [body] = document.getElementsByTagName("body");
    if (body) body.tabIndex = -1;
    body?.focus({ preventScroll: true });
    for (const type of ["keydown", "keypress", "keyup"])
      window.addEventListener(type, (event) => {
        const { key, target, defaultPrevented } = event as KeyboardEvent;
        heard.push(`${type} ${key} ${(target as Element).localName} ${defaultPrevented}`);
      });
  });
  for (const key of keys) await page.keyboard.press(key);
  return (await page.evaluate("heardKeys")) as string[];
}

/** Everything a page says on its console from now on, errors included. */
export function listen(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => said.push(`${message.type()} ${message.text()}`));
  page.on("pageerror", (error) => said.push(`thrown ${error}`));
  return said;
}

const overrideMedium = `({ context, medium }) => {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  NavigableManager.getBrowsingContextById(context).top.mediumOverride = medium;
}`;

/** Lays the page out as for paper, or as it was. */
export async function layOutFor(page: Page, medium: "print" | "screen"): Promise<void> {
  const { protocol } = page.browser() as unknown as { protocol: string };
  if (protocol === "cdp") await page.emulateMediaType(medium);
  else await inBrowserWindow(page.browser(), overrideMedium, { context: contextOf(page), medium });
  await waitFor(`the layout for ${medium}`, () => page.evaluate((wanted) => matchMedia(wanted).matches, medium));
}

const printedOf = (page: Page): Promise<Printed> =>
  page.evaluate((tag) => {
    const root = Object.getOwnPropertyDescriptor(Document.prototype, "documentElement")?.get?.call(
      document,
    ) as HTMLElement;
    const box = document.getElementsByTagName(tag)[0]?.getBoundingClientRect();
    return {
      // biome-ignore lint/performance/useDomNodeTextContent: only what is laid out is on paper
      text: root.innerText,
      size: [root.scrollWidth, root.scrollHeight],
      ours: [box?.width ?? 0, box?.height ?? 0],
    };
  }, hostTag);
