/** How often and how long a changing page is looked at again; waits are in ms. */
export interface Patience {
  /** After the first change. */
  wait: number;
  /** Each wait is this much longer than the one before. */
  growth: number;
  longestWait: number;
  /** Checks in all. */
  checks: number;
  /** Changes later than this are not looked at. */
  until: number;
}

/**
 * Runs `check` again while what is under the root goes on changing. Between a change and the check nothing is observed, so that a
 * page that changes a thousand times a second costs no more than one that changes once. Ends when `check` says
 * that it is done, when patience is out, or with the signal.
 */
export const recheck = (
  rootNow: () => Node | null,
  check: () => boolean,
  patience: Patience,
  signal: AbortSignal,
): void => {
  if (signal.aborted) return;
  const started = Date.now();
  let checks = 0;
  let wait = patience.wait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    timer = undefined;
    checks++;
    wait = Math.min(wait * patience.growth, patience.longestWait);
    if (check() || checks >= patience.checks || Date.now() - started > patience.until) return;
    watch();
  };
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer ??= setTimeout(look, wait);
  });
  const watch = (): void => {
    const root = rootNow();
    if (root && !signal.aborted) observer.observe(root, { childList: true, subtree: true, characterData: true });
  };
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  watch();
};
