import type { PageReport } from "../core/compare/types";
import type { Settings } from "../core/settings";
import { callBackground } from "../messages/call";
import type { PageState } from "../messages/protocol";
import type { ReadArticle } from "../page/read-steps";
import type { FailureReason } from "../sidebar/types";
import { ask } from "./ask";
import { identityOf } from "./identity";
import { Marks } from "./marks";
import { failedState, isShown, loadingState, offState, stateOf } from "./page-state";
import { Panel } from "./panel";
import { readSliced } from "./read-sliced";
import { type Patience, recheck } from "./recheck";
import { Sentences } from "./sentences";
import { behaviourOn } from "./site";

const patience: Patience = { wait: 500, growth: 1.25, longestWait: 5000, checks: 30, until: 600_000 };

/** Reads the page, asks, and draws what came back; again whenever the page becomes another article. */
export class Reading {
  state: PageState = loadingState;
  private readonly life = new AbortController();
  private readonly marks: Marks;
  private readonly panel: Panel;
  private round = new AbortController();
  private watching = new AbortController();
  private latest: { identity: string; read: ReadArticle } | null = null;
  private shown: { identity: string; report: PageReport } | null = null;
  private sentences: Sentences | null = null;

  constructor(
    private readonly document: Document,
    private readonly view: Window & typeof globalThis,
    private settings: Settings,
  ) {
    this.marks = new Marks(view);
    this.panel = new Panel(document, view, {
      settings: () => this.settings,
      sentences: () => this.sentences,
      activate: (ranges) => this.marks.activate(ranges),
      retry: () => void this.look(true),
    });
  }

  start(): void {
    if (behaviourOn(this.settings, this.view.location.hostname) === "off") this.report(offState);
    else this.watch();
  }

  destroy(): void {
    this.life.abort();
    this.round.abort();
    this.watching.abort();
    this.panel.destroy();
    this.marks.destroy();
  }

  /** The address changed without a load: what was patient before is so again. */
  pageChanged(): void {
    if (this.state.kind !== "off") this.watch();
  }

  applySettings(settings: Settings, analyseAgain: boolean): void {
    this.settings = settings;
    this.panel.applySettings(settings);
    this.draw();
    if (analyseAgain && this.state.kind !== "off") void this.look(true);
  }

  isOpen(): boolean {
    return this.panel.isOpen();
  }

  toggle(): boolean {
    return this.panel.toggle();
  }

  openAtCaret(): boolean {
    const selection = this.document.getSelection();
    const node = selection?.focusNode;
    const claim = node && this.sentences?.at({ node, offset: selection.focusOffset });
    return claim ? this.panel.open(claim.id) : false;
  }

  openUnder(x: number, y: number): void {
    const claim = this.settings.highlights ? this.sentences?.under(x, y) : null;
    if (claim) this.panel.open(claim.id);
  }

  keepMarks(): void {
    this.marks.keep();
  }

  /** The extension is gone, but the reader has the panel open: it stays, and says so. */
  disconnect(): void {
    this.watching.abort();
    this.panel.fail("reconnect");
  }

  private watch(): void {
    this.watching.abort();
    this.watching = new AbortController();
    void this.look(false);
    const again = (): boolean => {
      void this.look(false);
      return false;
    };
    recheck(this.document, again, patience, this.watching.signal);
  }

  /** One reading; the page may have become another article, or the same one of new nodes. */
  private async look(again: boolean): Promise<void> {
    this.round.abort();
    this.round = new AbortController();
    const { signal } = this.round;
    const read = await readSliced(this.document, this.view, signal);
    if (!read || signal.aborted) return;
    const known = this.latest?.identity;
    const identity = identityOf(read.article);
    this.latest = { identity, read };
    if (again || identity !== known) await this.analyse(read, identity);
    else if (this.shown?.identity === identity) this.place(read, this.shown.report);
  }

  /** An answer about an article that is no longer on the page is not drawn. */
  private async analyse(read: ReadArticle, identity: string): Promise<void> {
    const answer = await ask(read.article);
    if (this.life.signal.aborted || this.latest?.identity !== identity) return;
    if ("failed" in answer) return this.fail(answer.failed);
    this.shown = { identity, report: answer.report };
    this.place(this.latest.read, answer.report);
    this.report(stateOf(answer.report));
  }

  private place(read: ReadArticle, report: PageReport): void {
    this.sentences = isShown(report) ? new Sentences(this.document, read, report.claims) : null;
    if (this.sentences) this.panel.show(report, read.passages[0]?.element ?? null);
    else this.panel.remove();
    this.draw();
  }

  private draw(): void {
    this.marks.draw(this.settings.highlights ? this.sentences : null);
  }

  private fail(reason: FailureReason): void {
    this.shown = null;
    this.latest = null;
    this.panel.fail(reason);
    this.report(failedState);
  }

  private report(state: PageState): void {
    this.state = state;
    void callBackground("pageState", { state });
  }
}
