/**
 * The address without its hash: jumping within a page is no navigation. The document tells it as well as `location`
 * does, which would be one more interface in the script's world.
 */
const addressOf = ({ document }: Window): string | undefined => document.URL.split("#")[0];

/** Calls back whenever the page shows another address without loading anew, until what it returns is called. */
export const onNavigation = (view: Window, callback: () => void): (() => void) => {
  let address = addressOf(view);
  const check = (): void => {
    const now = addressOf(view);
    if (now === address) return;
    address = now;
    callback();
  };
  const { navigation } = view as { navigation?: EventTarget };
  if (navigation && "currentEntry" in navigation) {
    navigation.addEventListener("currententrychange", check);
    return () => navigation.removeEventListener("currententrychange", check);
  }
  return onNewTitle(view, check);
};

/** Firefox before 147: pages that change their address change their title, or come back by the history. */
const onNewTitle = (view: Window, check: () => void): (() => void) => {
  const { document } = view;
  const observer = new MutationObserver(check);
  view.addEventListener("popstate", check);
  document.addEventListener("visibilitychange", check);
  observer.observe(document.head ?? document.documentElement, { childList: true, subtree: true, characterData: true });
  return () => {
    observer.disconnect();
    view.removeEventListener("popstate", check);
    document.removeEventListener("visibilitychange", check);
  };
};
