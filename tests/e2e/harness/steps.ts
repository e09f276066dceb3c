import type { Browser, Page } from "puppeteer-core";
import type { Driver } from "./session";

const drivers = new WeakMap<Browser, Driver>();

export const stepsOf = (driver: Driver): unknown => drivers.set(driver.browser, driver);

const kills = process.env.E2E_KILL_BETWEEN_STEPS === "1";

type Act = (...args: never[]) => Promise<unknown>;

/** Kills the background before each call of a method. */
function killBefore<Owner extends object>(driver: Driver, owner: Owner, names: (keyof Owner)[]): void {
  for (const name of names) {
    const act = (owner[name] as Act).bind(owner);
    const after: Act = async (...args) => {
      await driver.killBackground();
      return act(...args);
    };
    owner[name] = after as Owner[keyof Owner];
  }
}

/**
 * Makes everything that a reader does in a tab a step: loading, going back and forth, keys, clicks. With
 * E2E_KILL_BETWEEN_STEPS the background is killed before each, so that the whole suite shows whether anything of it
 * must stay awake.
 */
export function inSteps(page: Page): Page {
  const driver = drivers.get(page.browser());
  if (!kills || !driver) return page;
  killBefore(driver, page, ["goto", "reload", "goBack", "goForward"]);
  killBefore(driver, page.keyboard, ["press"]);
  killBefore(driver, page.mouse, ["click"]);
  return page;
}
