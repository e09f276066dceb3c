import type { PageReport } from "../core/compare/types";
import type { Settings } from "../core/settings";
import { callBackground } from "../messages/call";
import type { PageState } from "../messages/protocol";
import type { ReadArticle } from "../page/read-steps";
import { behaviourOn } from "../sidebar/mount";
import type { FailureReason } from "../sidebar/types";
import { ask } from "./ask";
import { identityOf } from "./identity";
import { Marks } from "./marks";
import { failedState, isShown, loadingState, offState, stateOf } from "./page-state";
import { Panel } from "./panel";
import { readSliced } from "./read-sliced";
import { type Patience, recheck } from "./recheck";
import { Sentences } from "./sentences";

const patience: Patience = { wait: 500, growth: 1.25, longestWait: 5000, checks: 30, until: 600_000 };

/** Where an article can be expected to appear; the whole body where the page has no such place. */
const narrowRoot = (document: Document): Element | null =>
  document.querySelector("main, [role=main], article")?.parentElement ?? document.body;

/** Reads the page, asks, and draws what came back; again whenever the page becomes another article. */
export class Reading {
  state: PageState = loadingState;
  readonly #life = new AbortController();
  readonly #marks: Marks;
  readonly #panel: Panel;
  #round = new AbortController();
  #watching = new AbortController();
  #latest: { identity: string; read: ReadArticle } | null = null;
  #shown: { identity: string; report: PageReport } | null = null;
  #sentences: Sentences | null = null;

  constructor(
    private readonly document: Document,
    private readonly view: Window & typeof globalThis,
    private settings: Settings,
  ) {
    this.#marks = new Marks(view);
    this.#panel = new Panel(document, view, {
      settings: () => this.settings,
      sentences: () => this.#sentences,
      activate: (ranges) => this.#marks.activate(ranges),
      retry: () => void this.#look(true),
    });
  }

  start(): void {
    if (behaviourOn(this.settings, this.view.location.hostname) === "off") this.#report(offState);
    else this.#watch();
  }

  destroy(): void {
    this.#life.abort();
    this.#round.abort();
    this.#watching.abort();
    this.#panel.destroy();
    this.#marks.destroy();
  }

  /** The address changed without a load: what was patient before is so again. */
  pageChanged(): void {
    if (this.state.kind !== "off") this.#watch();
  }

  applySettings(settings: Settings, analyseAgain: boolean): void {
    this.settings = settings;
    this.#panel.applySettings(settings);
    this.#draw();
    if (analyseAgain && this.state.kind !== "off") void this.#look(true);
  }

  isOpen(): boolean {
    return this.#panel.isOpen();
  }

  toggle(): boolean {
    return this.#panel.toggle();
  }

  openAtCaret(): boolean {
    const selection = this.document.getSelection();
    const node = selection?.focusNode;
    const claim = node && this.#sentences?.at({ node, offset: selection.focusOffset });
    return claim ? this.#panel.open(claim.id) : false;
  }

  openUnder(x: number, y: number): void {
    const claim = this.settings.highlights ? this.#sentences?.under(x, y) : null;
    if (claim) this.#panel.open(claim.id);
  }

  keepMarks(): void {
    this.#marks.keep();
  }

  /** The extension is gone, but the reader has the panel open: it stays, and says so. */
  disconnect(): void {
    this.#watching.abort();
    this.#panel.fail("reconnect");
  }

  #watch(): void {
    this.#watching.abort();
    this.#watching = new AbortController();
    void this.#look(false);
    const again = (): boolean => {
      void this.#look(false);
      return false;
    };
    recheck(() => narrowRoot(this.document), again, patience, this.#watching.signal);
  }

  /** One reading; the page may have become another article, or the same one of new nodes. */
  async #look(again: boolean): Promise<void> {
    this.#round.abort();
    this.#round = new AbortController();
    const { signal } = this.#round;
    const read = await readSliced(this.document, this.view, signal);
    if (!read || signal.aborted) return;
    const known = this.#latest?.identity;
    const identity = identityOf(read.article);
    this.#latest = { identity, read };
    if (again || identity !== known) await this.#analyse(read, identity);
    else if (this.#shown?.identity === identity) this.#place(read, this.#shown.report);
  }

  /** An answer about an article that is no longer on the page is not drawn. */
  async #analyse(read: ReadArticle, identity: string): Promise<void> {
    const answer = await ask(read.article);
    if (this.#life.signal.aborted || this.#latest?.identity !== identity) return;
    if ("failed" in answer) return this.#fail(answer.failed);
    this.#shown = { identity, report: answer.report };
    this.#place(this.#latest.read, answer.report);
    this.#report(stateOf(answer.report));
  }

  #place(read: ReadArticle, report: PageReport): void {
    this.#sentences = isShown(report) ? new Sentences(this.document, read, report.claims) : null;
    if (this.#sentences) this.#panel.show(report, read.passages[0]?.element ?? null);
    else this.#panel.remove();
    this.#draw();
  }

  #draw(): void {
    this.#marks.draw(this.settings.highlights ? this.#sentences : null);
  }

  #fail(reason: FailureReason): void {
    this.#shown = null;
    this.#latest = null;
    this.#panel.fail(reason);
    this.#report(failedState);
  }

  #report(state: PageState): void {
    this.state = state;
    void callBackground("pageState", { state });
  }
}
