import { marksSheet } from "../core/marks-sheet";
import { type Result, success } from "../core/result";
import { toFailure } from "../messages/errors";
import { browser } from "../platform/browser";

const topFrame = (tabId: number) => ({ tabId, frameIds: [0] });

const asResult = async (work: () => Promise<unknown>): Promise<Result<null>> => {
  try {
    await work();
    return success(null);
  } catch (error) {
    return toFailure(error);
  }
};

const run = (tabId: number, file: string): Promise<Result<null>> =>
  asResult(() => browser.scripting.executeScript({ target: topFrame(tabId), files: [file] }));

/** The sheet by whose grace a visit is seen: the reader's own style is stronger than any of the page's. */
const style = (tabId: number): Promise<Result<null>> =>
  asResult(() => browser.scripting.insertCSS({ target: topFrame(tabId), files: ["page.css"], origin: "USER" }));

/**
 * How marks look in elements of these names. It comes and goes as the sheet above, but as a style of the page's: of a
 * reader's own Chromium draws the lines of a highlight and leaves out its colour.
 */
export const injectMarks = (tabId: number, names: string[]): Promise<Result<null>> =>
  asResult(() => browser.scripting.insertCSS({ target: topFrame(tabId), css: marksSheet(names), origin: "AUTHOR" }));

/** Starts a visit in a tab's page; a visit that is there already steps down. */
export const injectVisit = async (tabId: number): Promise<Result<null>> => {
  const [styled, started] = await Promise.all([style(tabId), run(tabId, "visit.js")]);
  return started.ok ? styled : started;
};

/** Brings the general extractor to a visit that asks for it. */
export const injectReader = (tabId: number): Promise<Result<null>> => run(tabId, "reader.js");

/** Runs a script in pages that are open. A gate that is there already keeps the newer one out. */
export const runEverywhere = async (file: "gate.js" | "imported.js", patterns: string[]): Promise<void> => {
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.all(tabs.filter((tab) => !tab.discarded).map((tab) => tab.id !== undefined && run(tab.id, file)));
};

/** The sites of the manifest, which the gate runs on from the first day. */
export const listedPatterns = (): string[] => {
  const { host_permissions: hosts } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return hosts ?? [];
};

/** All sites that can be read, the reader's own among them. */
const readablePatterns = async (): Promise<string[]> => {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  return [...new Set([...listedPatterns(), ...granted])];
};

/** In pages that were open before the extension was: Chromium leaves them alone, Firefox does not. */
export const injectGateEverywhere = async (): Promise<void> => runEverywhere("gate.js", await readablePatterns());

/** Brings words that have just been imported to the gates of open pages. */
export const injectWordsEverywhere = async (): Promise<void> => runEverywhere("imported.js", await readablePatterns());
