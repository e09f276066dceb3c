import { SHEET_BELOW } from "../sidebar/mount";
import type { GoResult } from "../sidebar/types";

/** Moves the page to a sentence and back to where the reader was. */
export class ReadingPlace {
  #before: { x: number; y: number } | null = null;

  constructor(private readonly view: Window) {}

  goTo(range: Range): GoResult {
    const element = range.startContainer.parentElement;
    if (!element) return "gone";
    if (element.checkVisibility?.() === false) return "collapsed";
    this.#before ??= { x: this.view.scrollX, y: this.view.scrollY };
    if (this.view.innerWidth <= SHEET_BELOW) this.#goAboveSheet(element, range);
    else element.scrollIntoView({ block: "center", behavior: this.#behavior() });
    return "shown";
  }

  /** The sentence's own first line to a fifth of the window, where neither the sheet nor a header covers it. */
  #goAboveSheet(element: Element, range: Range): void {
    element.scrollIntoView({ block: "start", behavior: "auto" });
    const top = range.getBoundingClientRect().top - this.view.innerHeight / 5;
    this.view.scrollBy({ top, behavior: this.#behavior() });
  }

  back(): void {
    if (this.#before) this.view.scrollTo({ left: this.#before.x, top: this.#before.y, behavior: this.#behavior() });
    this.#before = null;
  }

  #behavior(): ScrollBehavior {
    return this.view.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  }
}
