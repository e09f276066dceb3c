import { cards, clickIn, openPanel, panelIsOpen, waitForTab } from "./harness/panel";
import { listed } from "./harness/sites";
import { suite } from "./harness/suite";
import { waitFor } from "./harness/wait";

// Release build.
const session = suite();
const story = `${listed}/pages/plain`;

test("the background killed between page load and click changes nothing", async () => {
  const page = await session().open(story);
  await waitForTab(page);
  await session().killBackground();
  await waitFor("the background to end", async () => !(await session().backgroundRuns()));
  await openPanel(page);
  expect((await cards(page)).length).toBeGreaterThan(0);
  await page.close();
});

test("a page opened while the background sleeps gets its tab and its badge", async () => {
  await session().killBackground();
  await waitFor("the background to end", async () => !(await session().backgroundRuns()));
  const page = await session().open(story);
  await waitForTab(page);
  await waitFor("the badge", async () => (await session().badge(page)) !== "");
  await page.close();
});

test("what needs the background wakes it: a match put aside stays so", async () => {
  const page = await session().open(story);
  await openPanel(page);
  const before = (await cards(page)).length;
  const [first] = await cards(page);
  await session().killBackground();
  await clickIn(page, "article[data-card] .actions button", "Not this");
  await waitFor("the card to give way", async () => (await cards(page)).length < before);
  await page.reload();
  await openPanel(page);
  expect((await cards(page)).map(({ id }) => id)).not.toContain(first?.id);
  await page.close();
});

test("killed again and again while the page is used, the panel still opens", async () => {
  const page = await session().open(story);
  for (let round = 0; round < 3; round++) {
    await session().killBackground();
    await page.reload();
    await session().killBackground();
    await openPanel(page);
    expect(await panelIsOpen(page)).toBe(true);
  }
  await page.close();
});
