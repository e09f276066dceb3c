import { setTimeout as pause } from "node:timers/promises";
import { cards, clickIn, openPanel, panelIsOpen, waitForTab } from "../../e2e/harness/panel";
import { listed } from "../../e2e/harness/sites";
import { suite } from "../../e2e/harness/suite";
import { patiently } from "./patient";

// Release build.
const session = suite();
const story = `${listed}/pages/plain`;

test("F02: killed while it answers, the page still gets its report", async () => {
  for (const wait of [0, 30, 80, 200]) {
    const page = await session().open("about:blank");
    const loading = page.goto(story);
    await pause(wait);
    await session().killBackground();
    await loading;
    await session().killBackground();
    await patiently("the tab", async () => (await waitForTab(page)) !== "");
    await page.close();
  }
});

test("F03: killed twice in a row while it is asked, it works again without a restart", async () => {
  const page = await session().open(story);
  await openPanel(page);
  await session().killBackground();
  await clickIn(page, "article[data-card] .actions button", "Why");
  await session().killBackground();
  await session().killBackground();
  expect(await panelIsOpen(page)).toBe(true);
  await page.reload();
  await openPanel(page);
  await patiently("cards", async () => (await cards(page)).length > 0);
  await page.close();
});

test("F33: tabs closed while their article is matched leave no trace", async () => {
  for (let round = 0; round < 5; round++) {
    const page = await session().open("about:blank");
    await page.goto(`${story}?${round}`, { waitUntil: "domcontentloaded" });
    await page.close();
  }
  const page = await session().open(story);
  await waitForTab(page);
  await page.close();
});

test("F34: a page left while its article is matched shows nothing of it on the next", async () => {
  const page = await session().open("about:blank");
  for (let round = 0; round < 3; round++) {
    await page.goto(story, { waitUntil: "domcontentloaded" });
    await page.goto(`${listed}/regatta`);
  }
  await pause(1500);
  expect(await page.evaluate(() => document.getElementsByTagName("second-source").length)).toBe(0);
  expect(await session().badge(page)).toBe("");
  await page.close();
});
