/** Where the focus goes when the last thing that could have it leaves a section. */
export const headingOf = (element: Element | null): HTMLElement | null =>
  element?.closest("section")?.querySelector<HTMLElement>("h2") ?? null;

/**
 * Where the focus goes when a list item leaves the page with the focus in it: to the same control of the item after
 * it, or before it, or to its section's heading. To be asked while the item is still there.
 */
export function nextFocus(item: Element | null, control: string): HTMLElement | null {
  const neighbours = [item?.nextElementSibling, item?.previousElementSibling];
  const found = neighbours.map((neighbour) => neighbour?.querySelector<HTMLElement>(control)).find(Boolean);
  return found ?? headingOf(item);
}
