import { resolve } from "node:path";
import { folderOf, openSession } from "../../e2e/harness/open";
import { hostCount, openPanel, tabLabel } from "../../e2e/harness/panel";
import { listed, testSite } from "../../e2e/harness/sites";
import { patiently } from "./patient";

// Release build, installed while the browser runs.
test("F15: installed with tabs open, each story page gets one sidebar", async () => {
  const session = await openSession({ site: testSite, withoutExtension: true });
  try {
    const pages = [await session.open(`${listed}/pages/plain`), await session.open(`${listed}/pages/plain?second`)];
    await session.browser.installExtension(resolve(folderOf("release")));
    for (const page of pages) {
      await page.bringToFront();
      await patiently("the tab", () => tabLabel(page));
      expect(await hostCount(page)).toBe(1);
      await openPanel(page);
    }
  } finally {
    await session.close();
  }
});
