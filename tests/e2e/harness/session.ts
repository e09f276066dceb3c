import type { Browser, Page } from "puppeteer-core";
import type { Kind } from "../../../src/cli/find-browser.mjs";
import type { Seen } from "../../../src/cli/serve.mjs";

/** Release: what readers install. Test: the same and `*.example` among its sites. */
export type Build = "release" | "test";

/** The popup that hangs from the toolbar button. */
export interface ToolbarPopup {
  /** Runs `ask(document, value)` in it; both travel as text, the answer is plain JSON. */
  ask<Value, Answer>(ask: (document: Document, value: Value) => Answer, value: Value): Promise<Answer>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** What a browser does for the tests beyond pages; the rest of the harness knows no browser by name. */
export interface Driver {
  browser: Browser;
  /** Address of one of the extension's own pages. */
  addressOf(path: string): string;
  /** Text on the toolbar button for a tab, "" for none. */
  badge(page: Page): Promise<string>;
  /** Presses the toolbar button while `page` is in front, as a reader does: access to that page comes with it. */
  pressButton(page: Page): Promise<ToolbarPopup>;
  /** Ends the service worker or event page, as the browser does when it is idle. */
  killBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** Errors and unhandled rejections of the extension's own scripts, wherever they ran. */
  ownErrors(): Promise<string[]>;
  close(): Promise<void>;
}

/** A browser with the extension, and the one server that every host name leads to. */
export interface Session extends Driver {
  kind: Kind;
  /** Every request that reached the network, in order. */
  seen: Seen[];
  /** Opens an address in a new tab in front. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages in a new tab in front. */
  openOwn(path: string): Promise<Page>;
}
