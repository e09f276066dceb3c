import type { Page } from "puppeteer-core";
import { inBrowserWindow } from "../../../src/cli/chrome-scope.mjs";
import { kind } from "./open";
import type { Session } from "./session";
import { waitFor } from "./wait";

// What a reader does in the browser's own windows and lists.

/** The parts of Chrome's own APIs that its extensions page is asked for. */
interface Chrome {
  developerPrivate: {
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
    addHostPermission(id: string, host: string): Promise<void>;
  };
  windows: { create(wish: { incognito: boolean; url: string }): Promise<unknown> };
}
declare const chrome: Chrome;

const idOf = (session: Session): string => new URL(session.addressOf("")).host;

async function inExtensionList(session: Session, act: (id: string, value: string) => Promise<void>, value = "") {
  const list = await session.browser.newPage();
  await list.goto("chrome://extensions");
  await list.evaluate(act, idOf(session), value);
  await list.close();
}

/** "Allow in Incognito", in Chromium: the extension starts anew with it. */
export const allowInPrivateWindows = (session: Session): Promise<void> =>
  inExtensionList(session, (extensionId) =>
    chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
  );

/** A private window of Chromium with one page; `own` is any page of ours. */
export async function openPrivate(session: Session, own: Page, url: string): Promise<Page> {
  await own.evaluate((address) => chrome.windows.create({ incognito: true, url: address }).then(() => null), url);
  return waitFor("the private page", async () => {
    const target = session.browser.targets().find((each) => each.url() === url);
    return (await target?.page()) ?? null;
  });
}

const answer = `async (yes) => {
  const asked = document.getElementById("addon-webext-permissions-notification");
  if (asked?.closest("panel")?.state !== "open") return false;
  (yes ? asked.button : asked.secondaryButton).click();
  return true;
}`;

/** Answers the browser's question; false where the browser cannot be made to ask in sight of a test. */
export async function answerPermission(session: Session, yes: boolean): Promise<boolean> {
  if (kind !== "firefox") return false;
  await waitFor("the browser to ask", async () => (await inBrowserWindow(session.browser, answer, yes)) === true);
  return true;
}

/** Chromium's question is no page, but a site allowed in its list of extensions beforehand is granted unasked. */
export async function allowSiteBeforehand(session: Session, host: string): Promise<void> {
  if (kind === "chromium")
    await inExtensionList(
      session,
      (id, site) => chrome.developerPrivate.addHostPermission(id, site),
      `https://${host}/*`,
    );
}
