/** Allowed panel width in CSS px, as `Settings.width` has it. */
export const WIDTH = { min: 280, max: 640, step: 24 } as const;

/** Up to this viewport width the panel is a sheet over the lower half; the same number stands in styles/adapt.css. */
export const SHEET_BELOW = 640;

const MARGIN = 24;

export const clampWidth = (width: number): number => Math.round(Math.min(WIDTH.max, Math.max(WIDTH.min, width)));

interface Room {
  viewport: number;
  panel: number;
  side: "left" | "right";
  /** Edges of the article's text, where they could be measured. */
  article: { left: number; right: number } | null;
}

/** Whether the open panel would leave the article's text uncovered; unmeasured text is taken to need 560 px. */
export function hasRoom({ viewport, panel, side, article }: Room): boolean {
  if (viewport <= SHEET_BELOW) return false;
  const free = viewport - panel - MARGIN;
  if (!article) return free >= 560;
  return side === "right" ? article.right <= free : article.left >= panel + MARGIN;
}
