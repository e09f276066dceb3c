/** How often and how long a page is looked at again; times are in ms. */
export interface Waits {
  first: number;
  /** Each wait is this much longer than the one before. */
  growth: number;
  longest: number;
  /** Nothing is looked at later than this. */
  until: number;
}

/**
 * Runs `check` again where the page has got other elements or another title since it was last looked at; ends when
 * that says it is done, when the time is out, or when `isOver`. For the gate: to count elements costs microseconds and
 * no interface in the script's world, and nothing is observed.
 */
export const onGrowth = (document: Document, check: () => boolean, waits: Waits, isOver: () => boolean): void => {
  const elements = document.getElementsByTagName("*");
  const size = (): string => elements.length + document.title;
  const started = Date.now();
  let wait = waits.first;
  let before = size();
  const look = (): void => {
    if (isOver() || Date.now() - started > waits.until) return;
    const now = size();
    if (now !== before && check()) return;
    before = now;
    wait = Math.min(wait * waits.growth, waits.longest);
    setTimeout(look, wait);
  };
  setTimeout(look, wait);
};
