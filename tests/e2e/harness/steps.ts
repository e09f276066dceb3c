import type { Browser, Page } from "puppeteer-core";
import type { Driver } from "./session";

const drivers = new WeakMap<Browser, Driver>();

export const stepsOf = (driver: Driver): unknown => drivers.set(driver.browser, driver);

/**
 * Stands before everything a reader does in the sidebar. With E2E_KILL_BETWEEN_STEPS the background is killed each
 * time, so that the whole suite shows whether anything of it must stay awake.
 */
export async function beforeStep(page: Page): Promise<void> {
  if (process.env.E2E_KILL_BETWEEN_STEPS) await drivers.get(page.browser())?.killBackground();
}
