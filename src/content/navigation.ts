/**
 * The address without its hash: jumping within a page is no navigation. The document tells it as well as `location`
 * does, which would be one more interface in the script's world.
 */
const addressOf = ({ document }: Window): string | undefined => document.URL.split("#")[0];

/** Calls back whenever the page shows another address without loading anew, until the signal aborts. */
export const onNavigation = (view: Window, callback: () => void, signal: AbortSignal): void => {
  let address = addressOf(view);
  const check = (): void => {
    const now = addressOf(view);
    if (now === address) return;
    address = now;
    callback();
  };
  const { navigation } = view as { navigation?: EventTarget };
  if (navigation && "currentEntry" in navigation) {
    navigation.addEventListener("currententrychange", check, { signal });
    return;
  }
  // Firefox before 147: pages that change their address change their title, or come back by the history.
  view.addEventListener("popstate", check, { signal });
  view.document.addEventListener("visibilitychange", check, { signal });
  const observer = new MutationObserver(check);
  observer.observe(view.document.head ?? view.document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  signal.addEventListener("abort", () => observer.disconnect());
};
