import type { GoResult } from "../sidebar/types";

/** Moves the page to a sentence and back to where the reader was. */
export class ReadingPlace {
  private before: { x: number; y: number } | null = null;

  constructor(private readonly view: Window) {}

  goTo(range: Range): GoResult {
    const element = range.startContainer.parentElement;
    if (!element) return "gone";
    if (element.checkVisibility?.() === false) return "collapsed";
    this.before ??= { x: this.view.scrollX, y: this.view.scrollY };
    element.scrollIntoView({ block: "center", behavior: this.behavior() });
    return "shown";
  }

  back(): void {
    if (this.before) this.view.scrollTo({ left: this.before.x, top: this.before.y, behavior: this.behavior() });
    this.before = null;
  }

  private behavior(): ScrollBehavior {
    return this.view.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  }
}
