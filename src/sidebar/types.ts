import type { Claim, PageReport } from "../core/compare/types";
import type { Settings, SiteBehaviour } from "../core/settings";

/**
 * Why a visit has no page report. `no-answer`: the background did not reply; `too-slow`: it took longer than the
 * panel waits; `storage`: the index cannot be read; `reconnect`: the extension was updated or reloaded and the page
 * must be loaded again; `internal`: anything else. Each has a wording of its own (`failed.*` in the catalogue).
 */
export type FailureReason = "no-answer" | "too-slow" | "storage" | "reconnect" | "internal";

/** What the panel draws. A report's own `outcome` covers the honest "nothing to show" states. */
export type VisitState =
  | { kind: "loading" }
  | { kind: "report"; report: PageReport }
  | { kind: "failed"; reason: FailureReason };

/** What became of "go to sentence": it was shown, its text is folded away on the page, or it is no longer there. */
export type GoResult = "shown" | "collapsed" | "gone";

/** What can be chosen in the panel and is remembered. */
export interface PanelChoice {
  side?: Settings["side"];
  /** CSS px, already within the allowed range. */
  width?: number;
  order?: Settings["order"];
}

/** Everything the sidebar asks of the page's script. It touches neither the page nor the browser itself. */
export interface SidebarActions {
  /** Scrolls the page to the sentence and marks it; remembers the reading position the first time. */
  goToClaim(claimId: string): GoResult;
  /** Scrolls back to where the reader was before the first `goToClaim`. */
  backToReading(): void;
  /** The card in use changed: its highlight may be drawn stronger. Null for none. */
  showActive(claimIds: string[] | null): void;
  /** "Not this": puts the match aside for this sentence. Resolves to false where it could not be stored. */
  mute(claim: Claim): Promise<boolean>;
  /** Writes to the clipboard; false where that is refused, then the panel shows the text to select. */
  copyText(text: string): Promise<boolean>;
  /** Opens an extension page in a new tab; `hash` without `#`. False where it stays closed. */
  openPage(page: "options" | "overview", hash?: string): Promise<boolean>;
  /** What the sidebar does on this site from now on; on "off" the caller destroys the sidebar. */
  chooseSite(behaviour: SiteBehaviour): void;
  /** Keeps side, width or order. */
  choose(choice: PanelChoice): void;
  /** Reads and analyses the page again, after a failure. */
  retry(): void;
  /** The page removes or changes our host again and again: we stay out; show the toolbar badge only. */
  gaveWay(): void;
}

export interface SidebarHandle {
  /** The one element in the page. The sidebar itself re-attaches it, within a budget. */
  readonly host: HTMLElement;
  update(state: VisitState): void;
  /** Settings changed elsewhere: theme, side, width, order, this site's behaviour. */
  applySettings(settings: Settings): void;
  /** Opens on the reader's wish: focus moves to the panel, or to the claim's card. */
  open(claimId?: string): void;
  /** Opens, or closes and gives focus back. */
  toggle(): void;
  isOpen(): boolean;
  /** Removes host, listeners, timers and observers; safe to call twice. */
  destroy(): void;
}

export interface SidebarOptions {
  document: Document;
  settings: Settings;
  actions: SidebarActions;
  /** Key of this site in `settings.sites`; the document's host name where absent. */
  site?: string;
  /** What is drawn first; that it is loading where absent. */
  first?: VisitState;
  /** Open by itself, without taking focus, where there is room beside the article. */
  startOpen?: boolean;
  /** BCP 47; English where absent. */
  locale?: string;
  /** Seen only while the page carries the extension's sheet (content/page.css), which goes when the extension does. */
  shownBySheet?: boolean;
  /** Left and right edge of the article's text in CSS px, so that opening by itself never covers it. */
  measureArticle?: () => { left: number; right: number } | null;
}
