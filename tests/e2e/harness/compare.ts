import type { Page } from "puppeteer-core";
import { contextOf, inBrowserWindow } from "../../../src/cli/chrome-scope.mjs";
import { hostTag } from "./panel";

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
}

export const stateOf = (page: Page): Promise<PageState> =>
  page.evaluate((tag) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll(tag)) host.remove();
    const { scrollWidth, scrollHeight } = document.documentElement;
    return {
      html: copy.outerHTML,
      size: [scrollWidth, scrollHeight],
      scroll: [scrollX, scrollY],
      selection: String(getSelection()),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      harm: (window as unknown as { harm?: string[] }).harm ?? [],
      globals: Object.getOwnPropertyNames(window).sort(),
    };
  }, hostTag);

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

/** Lays the page out as for paper. */
export async function layOutForPrint(page: Page): Promise<void> {
  const { protocol } = page.browser() as unknown as { protocol: string };
  if (protocol === "cdp") await page.emulateMediaType("print");
  else await inBrowserWindow(page.browser(), overrideMedium, { context: contextOf(page), medium: "print" });
}
