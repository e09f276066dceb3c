const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * Moves the focus through the results: arrows go from the search field into the list and back up into it, Home and
 * End to its ends. Returns whether the key was used. Keys that belong to an input method are left alone.
 */
export function moveFocus(event: KeyboardEvent, field: HTMLElement | null, buttons: HTMLElement[]): boolean {
  const step = steps[event.key];
  if (!step || event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const at = buttons.indexOf(event.target as HTMLElement);
  const inField = event.target === field;
  if (!inField && at < 0) return false;
  if (inField && event.key !== "ArrowDown") return false;
  const next = step(at, buttons.length - 1);
  const target = next < 0 ? field : buttons[next];
  if (!target) return false;
  event.preventDefault();
  target.focus();
  return true;
}
