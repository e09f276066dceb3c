/** How a marked sentence stands; each has a look of its own, and none rests on colour alone. */
export type Tone = "conflict" | "disputed" | "differs" | "agrees" | "other" | "active";

const looks: Record<Tone, { color: string; line: string; strength: number }> = {
  conflict: { color: "179 38 30", line: "wavy", strength: 0.16 },
  disputed: { color: "122 63 160", line: "double", strength: 0.14 },
  differs: { color: "176 120 0", line: "dashed", strength: 0.16 },
  agrees: { color: "28 111 70", line: "solid", strength: 0.12 },
  other: { color: "101 106 118", line: "dotted", strength: 0.1 },
  active: { color: "26 86 219", line: "solid", strength: 0.3 },
};

const tones = Object.keys(looks) as Tone[];

/** Translucent, so that it works on light and dark pages; nothing of it is printed. */
const rule = (name: string, tone: Tone): string => {
  const { color, line, strength } = looks[tone];
  const underline = `text-decoration: underline ${line} rgb(${color}); text-decoration-skip-ink: none;`;
  return `@media screen { ::highlight(${name}) { background-color: rgb(${color} / ${strength}); ${underline} } }
@media (forced-colors: active) { ::highlight(${name}) { background-color: Mark; color: MarkText; } }
@media print { ::highlight(${name}) { background-color: transparent; text-decoration: none; } }`;
};

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

const attachSheet = (document: Document, view: Window & typeof globalThis, css: string): (() => void) => {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
};

/**
 * The registry is the page's too: names differ with each load and say nothing of what is marked. Within one load they
 * are the same, so that a visit replaces what an older one left behind that could not end itself.
 */
const namesOf = (view: Window): Record<Tone, string> => {
  const seed = Math.floor(view.performance.timeOrigin * 1000).toString(36);
  return Object.fromEntries(tones.map((tone, index) => [tone, `ss${seed}-${index}`])) as Record<Tone, string>;
};

/** A highlighter for one visit; `destroy` leaves nothing behind. */
export const createHighlighter = (document: Document, view: Window & typeof globalThis): Highlighter => {
  const registry = view.CSS?.highlights;
  if (!registry || typeof view.Highlight !== "function") return none;
  const names = namesOf(view);
  let detach: () => void;
  try {
    detach = attachSheet(document, view, tones.map((tone) => rule(names[tone], tone)).join("\n"));
  } catch {
    return none;
  }
  for (const tone of tones) registry.delete(names[tone]);
  const drawn = new Map<Tone, Highlight>();
  return {
    works: true,
    set(tone, ranges) {
      registry.delete(names[tone]);
      drawn.delete(tone);
      if (ranges.length === 0) return;
      const highlight = new view.Highlight(...ranges);
      highlight.priority = tone === "active" ? 1 : 0;
      drawn.set(tone, highlight);
      registry.set(names[tone], highlight);
    },
    restore() {
      const missing = [...drawn].filter(([tone]) => !registry.has(names[tone]));
      for (const [tone, highlight] of missing) registry.set(names[tone], highlight);
      return missing.length > 0;
    },
    destroy() {
      for (const tone of tones) registry.delete(names[tone]);
      drawn.clear();
      detach();
    },
  };
};
