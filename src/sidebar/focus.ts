/** Where focus goes in the panel, and where it came from in the page. */
export interface Focus {
  /** Remembers what has focus in the page, to give it back on closing. */
  remember(): void;
  toTitle(): void;
  toCard(id: string): void;
  toStepper(): void;
  toMenuButton(): void;
  /** To the element that had it before; where that is gone or was nothing, to the tab. */
  giveBack(): void;
  scrollToCard(id: string): void;
  isInside(): boolean;
}

export function createFocus(root: ShadowRoot): Focus {
  const document = root.ownerDocument;
  let before: Element | null = null;

  const focusOn = (selector: string): boolean => {
    const target = root.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    return target !== null;
  };
  const card = (id: string): HTMLElement | undefined =>
    [...root.querySelectorAll<HTMLElement>("[data-card]")].find((element) => element.getAttribute("data-card") === id);

  /** What covers the upper edge of the scrolling body, where the window is high enough for it to stay. */
  const stickyHeight = (): number => {
    const strip = root.querySelector<HTMLElement>("[data-sticky]");
    if (!strip || document.defaultView?.getComputedStyle(strip).position !== "sticky") return 0;
    return strip.getBoundingClientRect().height;
  };

  const scrollToCard = (id: string): void => {
    const element = card(id);
    const body = [...root.querySelectorAll<HTMLElement>("[data-scroll]")].findLast(
      ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight,
    );
    if (!body || !element) return;
    const box = element.getBoundingClientRect();
    const frame = body.getBoundingClientRect();
    const top = frame.top + stickyHeight();
    // By hand: `scrollIntoView` would scroll the page as well.
    if (box.top < top || box.bottom > frame.bottom) body.scrollTop += box.top - top - 1;
  };

  return {
    remember: () => {
      before = document.activeElement;
    },
    toTitle: () => {
      focusOn("[data-title]");
    },
    toCard: (id) => {
      card(id)?.focus({ preventScroll: true });
      scrollToCard(id);
    },
    toStepper: () => {
      focusOn(".stepper button");
    },
    toMenuButton: () => {
      focusOn(".head button");
    },
    giveBack: () => {
      const inPage = before instanceof HTMLElement && before !== document.body && before !== root.host;
      if (inPage && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      else focusOn(".tab");
      before = null;
    },
    scrollToCard,
    isInside: () => root.activeElement !== null,
  };
}
