import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { waitFor } from "./wait";

// Pages of the extension's own, as a reader uses them.

/** A real click on what has this name, once it stands still: lists above it may be loading. */
export async function press(page: Page, name: string, role = "button"): Promise<void> {
  await waitFor(`${role} "${name}" to be pressed`, async () => {
    const control = await page.$(`aria/${name}[role="${role}"]`);
    const before = await control?.boundingBox();
    await pause(100);
    const after = await control?.boundingBox();
    if (!control || !after || JSON.stringify(before) !== JSON.stringify(after)) return false;
    await control.click();
    return true;
  });
}
