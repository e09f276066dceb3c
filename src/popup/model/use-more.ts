import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Found } from "./use-search";

interface More {
  list: RefObject<HTMLUListElement | null>;
  ask: () => void;
}

/** Asks for further hits; the first of them gets the focus, for the button that was pressed moves or goes. */
export function useMore(found: Found | null, onMore: () => void): More {
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number | null>(null);
  const shown = found?.hits.length ?? 0;
  useLayoutEffect(() => {
    const item = firstNew.current === null ? null : list.current?.children[firstNew.current];
    item?.querySelector<HTMLElement>(".result-button")?.focus();
    firstNew.current = null;
  }, [found]);
  const ask = (): void => {
    firstNew.current = shown;
    onMore();
  };
  return { list, ask };
}
