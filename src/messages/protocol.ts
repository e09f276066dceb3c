import type { ArticleText } from "../core/article";
import type { PageReport } from "../core/compare/types";
import type { Result } from "../core/result";
import type { SearchAnswer, SearchFilters } from "../core/search/types";
import type { OutletSummary, PackSummary, StoryView } from "../core/views/types";

/** What a page's toolbar button and the popup say about a tab. */
export interface PageState {
  kind: "report" | "off-story" | "loading" | "failed" | "off";
  claims: number;
  /** Claims that other outlets report differently. */
  conflicts: number;
  /** Why there is nothing, in the words of the `state` message catalogue. */
  reason: string | null;
}

/** Content script to background. Each answers with a Result; a missing answer means the background is gone. */
export interface FromPage {
  /** The gate says that this page may be a known story: injects the visit script into the sender's tab. */
  gatePassed(data: Record<string, never>): Promise<Result<null>>;
  /** Injects the general article extractor into the sender's tab, for a page that our own rules cannot read. */
  loadReader(data: Record<string, never>): Promise<Result<null>>;
  /** Styles the marks of the sender's tab in elements of these names; before the first are drawn. */
  styleMarks(data: { names: string[] }): Promise<Result<null>>;
  /** Analyses one article with the reader's settings and the installed packs. */
  analyse(data: { article: ArticleText }): Promise<Result<PageReport>>;
  /** Tells the state of the sender's tab, for the toolbar badge. */
  pageState(data: { state: PageState }): Promise<Result<null>>;
  /** Puts a match aside by the claim's id. */
  mute(data: { hash: string; position: string }): Promise<Result<null>>;
  /** Keeps one of the choices that can be made in the panel. */
  choose(data: {
    side?: "left" | "right";
    width?: number;
    order?: "page" | "weight";
    site?: { host: string; behaviour: "open" | "tab" | "off" };
  }): Promise<Result<null>>;
  /** Opens an extension page in a new tab; `hash` without `#`. */
  openPage(data: { page: "options" | "overview"; hash?: string }): Promise<Result<null>>;
}

/** Background or popup to the content script of one tab. */
export interface ToPage {
  /** Shows or hides the panel. */
  togglePanel(data: Record<string, never>): Promise<Result<null>>;
  /** Opens the card for the sentence at the caret or selection. */
  openAtCaret(data: Record<string, never>): Promise<Result<null>>;
  /** Settings, permissions or packs changed: read again. */
  refresh(data: Record<string, never>): Promise<Result<null>>;
  /** The site may no longer be read: everything of ours goes from the page. */
  leave(data: Record<string, never>): Promise<Result<null>>;
  /** What this page shows now. */
  describe(data: Record<string, never>): Promise<Result<PageState>>;
}

/** Extension pages (popup, options, overview) to background. Refused to any other sender. */
export interface FromPages {
  /** State of a tab, with the reason where there is nothing. */
  tabState(data: { tabId: number }): Promise<Result<PageState>>;
  /** Reads a tab on the reader's click, on a site that is not listed (activeTab). */
  checkTab(data: { tabId: number }): Promise<Result<null>>;
  /** Searches all claims; at most `limit` hits (default 30), best first, of all that there are. An empty query gives the most contested. */
  search(data: { query: string; filters?: SearchFilters; limit?: number }): Promise<Result<SearchAnswer>>;
  /** Everything about one story: questions, positions, who reports what; outlets that are off are left out. */
  story(data: { story: string }): Promise<Result<StoryView>>;
  /** The installed packs and their coverage. */
  packs(data: Record<string, never>): Promise<Result<PackSummary[]>>;
  /** Every outlet of the installed packs with what it has in the index, those switched off included. */
  outlets(data: Record<string, never>): Promise<Result<OutletSummary[]>>;
  /** Checks and installs a pack given as JSON text: the whole of it or nothing. */
  importPack(data: { text: string }): Promise<Result<PackSummary>>;
  /** A pack as JSON text. */
  exportPack(data: { id: string }): Promise<Result<string>>;
  /** Removes an imported pack; the bundled one stays. */
  removePack(data: { id: string }): Promise<Result<null>>;
  /** Puts the bundled pack back as it was shipped. */
  restoreBundled(data: Record<string, never>): Promise<Result<PackSummary>>;
  /** Whether installed packs are kept, and if not, why and what helps. */
  storage(data: Record<string, never>): Promise<Result<StorageState>>;
  /** Registers the sites that the reader added and granted; after a change of `addedSites`. */
  sitesChanged(data: Record<string, never>): Promise<Result<null>>;
}

/** `memory`: packs work until the browser closes, and are not kept. */
export interface StorageState {
  mode: "saved" | "memory";
  /** What happened and what helps; null where all is well. */
  note: string | null;
}

/** Everything the background answers. */
export type ToBackground = FromPage & FromPages;

/** What a message of one type carries, and what comes back. */
export type Data<Protocol, K extends keyof Protocol> = Protocol[K] extends (data: infer D) => unknown ? D : never;
export type Answer<Protocol, K extends keyof Protocol> = Protocol[K] extends (data: never) => infer R ? R : never;

/** The answering side of a direction: the same names, with who asks. */
export type Handlers<Protocol, Sender> = {
  [K in keyof Protocol]: (data: Data<Protocol, K>, sender: Sender) => Answer<Protocol, K>;
};
