const eventName = "second-source:newer";
const hostName = "second-source";

/**
 * Makes this the one visit of the page: older ones, perhaps of an extension that was updated since, take themselves
 * down, and what dead ones left behind is removed. The event carries no data: the page can hear it.
 */
export const takeOver = (document: Document, stepDown: () => void, signal: AbortSignal): void => {
  document.dispatchEvent(new Event(eventName));
  for (const leftover of document.querySelectorAll(hostName)) leftover.remove();
  document.addEventListener(eventName, stepDown, { signal });
};
