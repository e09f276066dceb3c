import type { Result } from "../core/result";
import type { SearchAnswer, SearchFilters } from "../core/search/types";
import type { Settings } from "../core/settings";
import type { OutletSummary, PackSummary, StoryView } from "../core/views/types";
import type { PageState } from "../messages/protocol";

/** Everything the popup asks of the outside; tests and the gallery pass a fake. */
export interface PopupApi {
  theme(): Promise<Settings["theme"]>;
  /** The tab the popup was opened on, null where there is none. */
  tab(): Promise<number | null>;
  tabState(tabId: number): Promise<Result<PageState>>;
  checkTab(tabId: number): Promise<Result<null>>;
  /** Forgets the reader's choice that keeps the tab's site off. */
  switchOn(tabId: number): Promise<Result<null>>;
  showPanel(tabId: number): Promise<Result<null>>;
  /** The best `limit` hits. */
  search(query: string, filters: SearchFilters, limit: number): Promise<Result<SearchAnswer>>;
  story(id: string): Promise<Result<StoryView>>;
  packs(): Promise<Result<PackSummary[]>>;
  /** Those that are switched on. */
  outlets(): Promise<Result<OutletSummary[]>>;
  openOptions(): void;
  /** Closes the popup. */
  close(): void;
  /** Whether opening the overview would leave a trace of a private window. */
  overviewStaysClosed(): Promise<boolean>;
  /** Address of the overview with one question's card open, or of the whole. */
  overviewLink(story?: string, question?: string): string;
}
