import { markName } from "../core/marks-sheet";

/** How a marked sentence stands; each has a look of its own in core/marks-sheet.ts, and none rests on colour alone. */
export type Tone = "conflict" | "disputed" | "differs" | "agrees" | "other" | "active";

const tones: Tone[] = ["conflict", "disputed", "differs", "agrees", "other", "active"];

export const highlightNames: Record<Tone, string> = Object.fromEntries(
  tones.map((tone, index) => [tone, markName(index)]),
) as Record<Tone, string>;

/** Marks ranges of the page by the CSS Custom Highlight API, which changes nothing in the document. */
export interface Highlighter {
  /** False where the browser cannot; then the panel's list stands alone. */
  readonly works: boolean;
  set(tone: Tone, ranges: Range[]): void;
  /** Puts back what the page has cleared; true where something was missing. */
  restore(): boolean;
  destroy(): void;
}

const none: Highlighter = { works: false, set() {}, restore: () => false, destroy() {} };

/** A highlighter for one visit; `destroy` leaves nothing behind, and it replaces what an older one could not take along. */
export const createHighlighter = (view: Window & typeof globalThis): Highlighter => {
  const registry = view.CSS?.highlights;
  if (!registry || typeof view.Highlight !== "function") return none;
  for (const tone of tones) registry.delete(highlightNames[tone]);
  const drawn = new Map<Tone, Highlight>();
  return {
    works: true,
    set(tone, ranges) {
      registry.delete(highlightNames[tone]);
      drawn.delete(tone);
      if (ranges.length === 0) return;
      const highlight = new view.Highlight(...ranges);
      highlight.priority = tone === "active" ? 1 : 0;
      drawn.set(tone, highlight);
      registry.set(highlightNames[tone], highlight);
    },
    restore() {
      const missing = [...drawn].filter(([tone]) => !registry.has(highlightNames[tone]));
      for (const [tone, highlight] of missing) registry.set(highlightNames[tone], highlight);
      return missing.length > 0;
    },
    destroy() {
      for (const tone of tones) registry.delete(highlightNames[tone]);
      drawn.clear();
    },
  };
};
