import type { PageReport } from "../core/compare/types";
import type { Settings } from "../core/settings";
import { listedHosts } from "../platform/access";
import { behaviourOn, mountSidebar, siteOf } from "../sidebar/mount";
import type { FailureReason, SidebarHandle, VisitState } from "../sidebar/types";
import { createActions, type PanelNeeds } from "./actions";

/** The sidebar of one reading: there only while there is something to say. */
export class Panel {
  #handle: SidebarHandle | null = null;
  #drawn: PageReport | null = null;
  #gaveWay = false;

  constructor(
    private readonly document: Document,
    private readonly view: Window,
    private readonly needs: PanelNeeds,
  ) {}

  /** Draws a report, mounting first where nothing is mounted yet. The same report is drawn once. */
  show(report: PageReport, article: Element | null): void {
    if (this.#gaveWay || (this.#handle && report === this.#drawn)) return;
    this.#drawn = report;
    const first: VisitState = { kind: "report", report };
    if (this.#handle) this.#handle.update(first);
    else this.#handle = this.#mount(article, first);
  }

  /** Says what went wrong where a panel is already there; a page without one stays quiet. */
  fail(reason: FailureReason): void {
    this.#drawn = null;
    this.#handle?.update({ kind: "failed", reason });
  }

  applySettings(settings: Settings): void {
    this.#handle?.applySettings(settings);
  }

  isOpen(): boolean {
    return this.#handle?.isOpen() ?? false;
  }

  /** False where there is no panel. */
  open(claimId?: string): boolean {
    this.#handle?.open(claimId);
    return this.#handle !== null;
  }

  toggle(): boolean {
    this.#handle?.toggle();
    return this.#handle !== null;
  }

  remove(): void {
    this.#handle?.destroy();
    this.#handle = null;
    this.#drawn = null;
  }

  destroy(): void {
    this.remove();
    this.#gaveWay = true;
  }

  #mount(article: Element | null, first: VisitState): SidebarHandle {
    const settings = this.needs.settings();
    const site = siteOf(settings, this.view.location.hostname, listedHosts());
    return mountSidebar({
      document: this.document,
      settings,
      site,
      shownBySheet: true,
      first,
      startOpen: behaviourOn(settings, site) === "open",
      measureArticle: () => article?.getBoundingClientRect() ?? null,
      actions: createActions(this.view, this.needs, site, {
        siteOff: () => this.remove(),
        gaveWay: () => {
          this.#gaveWay = true;
          this.remove();
        },
      }),
    });
  }
}
