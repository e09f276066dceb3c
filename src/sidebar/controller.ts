import type { Settings } from "../core/settings";
import type { I18n } from "../ui/i18n/i18n";
import type { ClaimCard } from "../ui/report/cards";
import { citation } from "../ui/report/citation";
import { countsInWords, summarySentence } from "../ui/report/summary";
import type { PanelActs } from "./acts";
import type { Focus } from "./focus";
import { firstState, type PanelState } from "./panel-state";
import { cardWith, type PanelView, stillAside, viewOf } from "./panel-view";
import { clampWidth } from "./room";
import type { SidebarActions, SidebarOptions, VisitState } from "./types";

/** After so long a loading panel says that it was too slow; a report that comes later still replaces that. */
export const LOADING_LIMIT_MS = 8_000;

interface ControllerParts {
  options: Pick<SidebarOptions, "settings"> & { actions: SidebarActions; site: string };
  i18n: I18n;
  focus: Focus;
  /** Draws the state at once. */
  draw(state: PanelState): void;
}

/** Holds the panel's state; everything that happens to it goes through here. */
export class Controller implements PanelActs {
  state: PanelState;
  #loading: ReturnType<typeof setTimeout> | undefined;
  readonly #actions: SidebarActions;
  readonly #t: I18n["t"];

  constructor(private readonly parts: ControllerParts) {
    this.#actions = parts.options.actions;
    this.#t = parts.i18n.t;
    this.state = firstState(parts.options.settings, parts.options.site);
  }

  get #view(): PanelView {
    return viewOf(this.state);
  }

  #change(patch: Partial<PanelState>): void {
    this.state = { ...this.state, ...patch };
    this.parts.draw(this.state);
  }

  update(visit: VisitState): void {
    clearTimeout(this.#loading);
    if (visit.kind === "loading") this.#limitLoading();
    const { focus } = this.parts;
    const before = this.state;
    const view = viewOf({ ...before, visit });
    const active = view.places.some(({ id }) => id === before.active) ? before.active : null;
    const filter = view.shown.length > 0 || before.filter === "missing" ? before.filter : "all";
    const muted = stillAside(before, view);
    // What puts a match aside has the page read again: that is no news, and says nothing over it.
    const say = muted.length > 0 ? before.say : before.open ? this.#newsOf(visit, view) : "";
    const hadFocus = focus.isInside();
    this.#change({ visit, active, filter, muted, note: null, say });
    if (!hadFocus || focus.isInside()) return;
    focus.toTitle();
    if (active) focus.toCard(active);
  }

  #limitLoading(): void {
    this.#loading = setTimeout(() => this.update({ kind: "failed", reason: "too-slow" }), LOADING_LIMIT_MS);
  }

  #newsOf(visit: VisitState, view: PanelView): string {
    const { i18n } = this.parts;
    if (visit.kind === "loading") return i18n.t("state.loading");
    if (visit.kind === "failed") return i18n.t(`failed.${visit.reason}`);
    if (view.cards.length === 0) return "";
    const claims = countsInWords(view.counts, i18n);
    return i18n.t("say.report", { summary: summarySentence(view.counts, i18n), claims });
  }

  applySettings(settings: Settings): void {
    this.#change({ settings });
  }

  setOpen(open: boolean): void {
    if (open === this.state.open) return;
    this.#change({ open, menu: false, muted: [], note: null, say: "" });
    if (!open) this.#setActive(null);
  }

  openByTab = (): void => {
    this.setOpen(true);
    this.parts.focus.toTitle();
  };

  close = (): void => {
    this.setOpen(false);
    this.parts.focus.giveBack();
  };

  toggleMenu = (): void => this.#change({ menu: !this.state.menu });

  /** Escape: out of the menu first, then out of the panel. */
  leave(): void {
    if (this.state.menu) {
      this.toggleMenu();
      this.parts.focus.toMenuButton();
    } else if (this.state.open) this.close();
  }

  show = (filter: PanelState["filter"]): void => {
    const shown =
      filter === "missing" ? (this.#view.report?.missing.length ?? 0) : viewOf({ ...this.state, filter }).shown.length;
    this.#change({ filter, say: this.#t("say.filter", { count: shown }) });
  };

  use = (card: ClaimCard): void => {
    if (this.state.active !== card.id) this.#setActive(card);
  };

  #setActive(card: ClaimCard | null): void {
    const { note } = this.state;
    this.#change({ active: card?.id ?? null, note: note?.card === card?.id ? note : null });
    this.#actions.showActive(card ? card.claims.map(({ id }) => id) : null);
  }

  /** Shows a claim's card, whatever filter hides it; false where the report has no such claim. */
  activate(claimId: string): ClaimCard | null {
    const card = cardWith(this.#view.cards, claimId);
    if (!card) return null;
    if (!this.#view.shown.includes(card) && this.state.filter !== "all") this.#change({ filter: "all" });
    this.#setActive(card);
    this.parts.focus.scrollToCard(card.id);
    return card;
  }

  goToCard = (card: ClaimCard): void => {
    if (this.activate(card.id)) this.parts.focus.toCard(card.id);
  };

  goToSentence = (card: ClaimCard, claimId: string): void => {
    this.use(card);
    const result = this.#actions.goToClaim(claimId);
    if (result === "shown") {
      this.#change({ away: true, note: null });
      return;
    }
    const text = this.#t(`say.${result}`);
    this.#change({
      away: this.state.away || result === "collapsed",
      note: { card: card.id, kind: "say", text },
      say: text,
    });
  };

  step = (by: 1 | -1): void => {
    const { shown } = this.#view;
    const at = shown.findIndex(({ id }) => id === this.state.active);
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : (at + by + shown.length) % shown.length;
    const card = shown[next];
    if (!card) return;
    this.activate(card.id);
    this.goToSentence(card, card.id);
    if (!this.state.note)
      this.#change({ say: this.#t("say.step", { at: next + 1, count: shown.length, question: card.title }) });
  };

  back = (): void => {
    this.#actions.backToReading();
    this.#change({ away: false, say: this.#t("say.back") });
    this.parts.focus.toStepper();
  };

  mute = async (card: ClaimCard): Promise<void> => {
    const t = this.#t;
    const at = this.#view.places.findIndex(({ id }) => id === card.id);
    const kept = await Promise.all(card.claims.map((claim) => this.#actions.mute(claim).catch(() => false)));
    const say = t("card.mutedNow", { question: card.title });
    if (kept.every(Boolean)) {
      this.#change({ muted: [...this.state.muted, { card, at }].sort((a, b) => a.at - b.at), say });
      this.parts.focus.toCard(card.id);
      return;
    }
    const text = t("card.muteFailed");
    this.#change({ note: { card: card.id, kind: "say", text }, say: text });
  };

  copy = async (card: ClaimCard): Promise<void> => {
    const { report } = this.#view;
    if (!report) return;
    const text = citation(card, report, this.parts.i18n);
    const done = await this.#actions.copyText(text).catch(() => false);
    const copied = this.#t("card.copied");
    this.#change({
      note: done ? { card: card.id, kind: "say", text: copied } : { card: card.id, kind: "copy", text },
      say: done ? copied : "",
    });
  };

  chooseSite: PanelActs["chooseSite"] = (behaviour) => {
    const sites = { ...this.state.settings.sites, [this.state.site]: behaviour };
    const say = behaviour === "off" ? this.#t("say.off") : "";
    this.#change({ settings: { ...this.state.settings, sites }, say });
    this.#actions.chooseSite(behaviour);
  };

  chooseSide: PanelActs["chooseSide"] = (side) => this.#choose({ side });

  chooseOrder: PanelActs["chooseOrder"] = (order) => this.#choose({ order });

  chooseWidth = (wanted: number): void => {
    const width = clampWidth(wanted);
    if (width === this.state.settings.width) return;
    this.#choose({ width });
    this.#change({ say: this.#t("say.width", { width }) });
  };

  #choose(choice: Partial<Pick<Settings, "side" | "order" | "width">>): void {
    this.#change({ settings: { ...this.state.settings, ...choice } });
    this.#actions.choose(choice);
  }

  openPage = async (page: "options" | "overview", hash?: string): Promise<void> => {
    const closed = !(await this.#actions.openPage(page, hash));
    this.#change({ closed, say: closed ? this.#t("say.closed") : "" });
  };

  retry = (): void => {
    this.update({ kind: "loading" });
    this.parts.focus.toTitle();
    this.#actions.retry();
  };

  destroy(): void {
    clearTimeout(this.#loading);
  }
}
