import type { Page } from "puppeteer-core";
import { openSession } from "../../e2e/harness/open";
import { testSite } from "../../e2e/harness/sites";

/** What a reader sees of a page who has no such extension. */
export async function pictureWithout(url: string): Promise<Uint8Array> {
  const alone = await openSession({ site: testSite, withoutExtension: true });
  try {
    return await (await alone.open(url)).screenshot();
  } finally {
    await alone.close();
  }
}

export const looksAs = async (page: Page, picture: Uint8Array): Promise<boolean> =>
  Buffer.from(await page.screenshot()).equals(picture);
