import type { Reading } from "./reading";

const control = "a, button, input, select, textarea, label, summary, [contenteditable], [role=button], [role=link]";

/** A plain click of the reader on text: not on a control, not the end of a selection, not taken by the page. */
const isPlain = (event: MouseEvent, document: Document): boolean => {
  if (!event.isTrusted || event.button !== 0 || event.defaultPrevented) return false;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (document.getSelection()?.isCollapsed === false) return false;
  return event.target instanceof Element && !event.target.closest(control);
};

/** A click on a highlighted sentence opens its card; the page gets the click all the same. */
export const onHighlightClick = (document: Document, reading: () => Reading | null, signal: AbortSignal): void => {
  const onClick = (event: MouseEvent): void => {
    if (isPlain(event, document)) reading()?.openUnder(event.clientX, event.clientY);
  };
  document.addEventListener("click", onClick, { signal, passive: true });
};
