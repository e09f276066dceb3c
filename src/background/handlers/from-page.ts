import { failure, type Result, success } from "../../core/result";
import type { Sender } from "../../messages/listen";
import type { FromPage, Handlers } from "../../messages/protocol";
import { browser } from "../../platform/browser";
import { hasPrivatePages } from "../../platform/features";
import { readSettings, updateSetting, writeSettings } from "../../platform/settings";
import { showBadge } from "../badge";
import { injectMarks, injectReader, injectVisit } from "../inject";
import type { Library } from "../library";
import { isArticle, isChoice, isNames, isPageState, isText } from "./checks";

const badData = (what: string) => failure("bad-message", `${what} was not as expected.`);
const done = success(null);

/** From a private window nothing is kept, not even a choice. */
const isPrivate = (sender: Sender): boolean => sender.tab?.incognito === true;
const keptNothing = failure(
  "private",
  "Nothing is kept from a private window. The choice lasts while the page is open.",
);
/** Chromium would open it in a window that is not private, and the story's name would stand in the history. */
const wouldBeKept = failure("private", "The overview stays closed: this browser would keep its address.");

const today = (): string => new Date().toISOString().slice(0, 10);

const choose = async (data: Parameters<FromPage["choose"]>[0]): Promise<Result<null>> => {
  const { site, ...choice } = data;
  const kept = await writeSettings(choice);
  if (!kept.ok || !site) return kept;
  return updateSetting("sites", (sites) => ({ ...sites, [site.host]: site.behaviour }));
};

const inTopFrame = async (
  { tab, frameId }: Sender,
  inject: (tabId: number) => Promise<Result<null>>,
): Promise<Result<null>> =>
  tab?.id === undefined || (frameId ?? 0) !== 0
    ? failure("no-tab", "Only a page's top frame is read.")
    : inject(tab.id);

/** What content scripts may ask. Their page may be hostile, so everything is checked and nothing can be destroyed. */
export const fromPage = (library: Library): Handlers<FromPage, Sender> => ({
  gatePassed: (_data, sender) => {
    const injected = inTopFrame(sender, injectVisit);
    // The page is read meanwhile in its own process; a matcher that is ready by then saves its whole preparation.
    // Its failure shows when a page really asks.
    library.warmUp().catch(() => undefined);
    return injected;
  },
  loadReader: (_data, sender) => inTopFrame(sender, injectReader),
  styleMarks: async ({ names }, sender) =>
    isNames(names) ? inTopFrame(sender, (tabId) => injectMarks(tabId, names)) : badData("The names of elements"),

  analyse: async ({ article }) => {
    if (!isArticle(article)) return badData("The article");
    const { settings } = await readSettings();
    return success(await library.analyse(article, settings));
  },

  pageState: async ({ state }, { tab }) => {
    if (!isPageState(state)) return badData("The page's state");
    if (tab?.id !== undefined) await showBadge(tab.id, state).catch(() => undefined); // The tab may be gone.
    return done;
  },

  mute: async ({ hash, position }, sender) => {
    if (!isText(hash, 64) || !isText(position, 200)) return badData("The match to put aside");
    if (isPrivate(sender)) return keptNothing;
    const since = today();
    return updateSetting("mutes", (mutes) => [
      ...mutes.filter((mute) => mute.hash !== hash),
      { hash, position, since },
    ]);
  },

  choose: async (data, sender) => {
    if (!isChoice(data)) return badData("The choice");
    return isPrivate(sender) ? keptNothing : choose(data);
  },

  openPage: async ({ page, hash }, sender) => {
    if (page !== "options" && page !== "overview") return badData("The page to open");
    const hidden = isPrivate(sender);
    if (hidden && page === "overview" && !hasPrivatePages()) return wouldBeKept;
    const suffix = isText(hash, 300) ? `#${encodeURI(hash)}` : "";
    const url = browser.runtime.getURL(`${page}.html`) + suffix;
    await browser.tabs.create(hidden && hasPrivatePages() ? { url, windowId: sender.tab?.windowId } : { url });
    return done;
  },
});
