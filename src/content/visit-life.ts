import type { Settings } from "../core/settings";
import { contextIsAlive } from "../platform/alive";
import { onSettingsChange, readSettings } from "../platform/settings";
import { behaviourOn } from "../sidebar/mount";
import { answerToPage } from "./answers";
import { takeOver } from "./generation";
import { onNavigation } from "./navigation";
import { onHighlightClick } from "./pointer";
import { Reading } from "./reading";

/** Heartbeat: notices an extension that is gone, cleared highlights, and a document that was replaced. */
const pulse = 2000;

/** One visit to one document: everything it adds to the page goes with `destroy`. */
export class Visit {
  readonly #life = new AbortController();
  #reading: Reading | null = null;
  #settings: Settings | null = null;
  readonly #root: Element;

  constructor(
    private readonly document: Document,
    private readonly view: Window & typeof globalThis,
  ) {
    this.#root = document.documentElement;
  }

  async start(): Promise<void> {
    const { signal } = this.#life;
    takeOver(this.document, () => this.destroy(), signal);
    const stopAnswering = answerToPage(() => this.#reading, {
      reload: () => this.#reload(),
      leave: () => this.destroy(),
    });
    const stopSettings = onSettingsChange((change) => this.#apply(change));
    signal.addEventListener("abort", stopAnswering);
    signal.addEventListener("abort", stopSettings);
    signal.addEventListener(
      "abort",
      onNavigation(this.view, () => this.#reading?.pageChanged()),
    );
    onHighlightClick(this.document, () => this.#reading, signal);
    this.view.addEventListener("pageshow", (event) => this.#comeBack(event), { signal });
    const timer = setInterval(() => this.#beat(), pulse);
    signal.addEventListener("abort", () => clearInterval(timer));
    await this.#reload();
  }

  /** Removes everything of ours from the page; safe to call twice. */
  destroy(): void {
    this.#life.abort();
    this.#reading?.destroy();
    this.#reading = null;
  }

  async #reload(): Promise<void> {
    const { settings } = await readSettings();
    if (this.#life.signal.aborted) return;
    this.#settings = settings;
    this.#begin(settings);
  }

  #begin(settings: Settings): void {
    this.#reading?.destroy();
    this.#reading = new Reading(this.document, this.view, settings);
    this.#reading.start();
  }

  #apply(change: Partial<Settings>): void {
    if (!this.#settings) return;
    const host = this.view.location.hostname;
    const before = behaviourOn(this.#settings, host);
    this.#settings = { ...this.#settings, ...change };
    const after = behaviourOn(this.#settings, host);
    if ((before === "off") !== (after === "off")) this.#begin(this.#settings);
    else this.#reading?.applySettings(this.#settings, "outletsOff" in change || "mutes" in change);
  }

  /** Back from the history: the page is as it was left, but settings and packs may have changed. */
  #comeBack(event: PageTransitionEvent): void {
    if (event.persisted) void this.#reload();
  }

  #beat(): void {
    if (!contextIsAlive()) this.#reading?.isOpen() ? this.#reading.disconnect() : this.destroy();
    else if (this.document.documentElement !== this.#root) this.#restart();
    else this.#reading?.keepMarks();
  }

  /** `document.open` replaced the document, and with it every listener. */
  #restart(): void {
    this.destroy();
    void new Visit(this.document, this.view).start();
  }
}
