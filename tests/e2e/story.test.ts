import { hasShared, sharedArticles, withShared } from "../shared";
import { bringIntoView, highlighted } from "./harness/highlights";
import { cardOn, cards, clickIn, openPanel, waitForTab } from "./harness/panel";
import { sharedUrl } from "./harness/sites";
import { suite } from "./harness/suite";
import { waitFor } from "./harness/wait";

// Release build, the five texts at their outlets' own domains.
const session = suite();

const newTalks = "new Russia-Ukraine talks";

withShared("each of the five articles shows the tab, and the panel opens with claims", async () => {
  for (const { id } of sharedArticles()) {
    const page = await session().open(sharedUrl(id));
    await openPanel(page);
    await waitFor(`cards on ${id}`, async () => (await cards(page)).length > 3);
    await page.close();
  }
});

withShared("the toolbar button counts the conflicts that the panel shows", async () => {
  for (const id of ["nypost", "guardian"]) {
    const page = await session().open(sharedUrl(id));
    await openPanel(page);
    const conflicts = (await cards(page)).filter(({ standing }) => standing === "conflict").length;
    await waitFor(
      `the badge of ${id}`,
      async () => (await session().badge(page)) === (conflicts ? `${conflicts}` : ""),
    );
    if (id === "nypost") expect(conflicts).toBeGreaterThan(0);
    await page.close();
  }
});

withShared("the New York Post's new talks are reported the other way round by Newser and the Daily Mail", async () => {
  const page = await session().open(sharedUrl("nypost"));
  expect(await waitForTab(page)).toContain("reported differently");
  await openPanel(page);
  const card = await cardOn(page, newTalks);
  expect(card.standing).toBe("conflict");
  expect(card.groups[0]?.heading).toContain("Reported differently");
  expect(card.groups[0]?.outlets.toSorted()).toEqual(["Daily Mail", "Newser"]);
  expect(card.text).toMatch(/2 outlets, 1 origin/);
  await page.close();
});

withShared("a click on the highlighted sentence leads to its card", async () => {
  const page = await session().open(sharedUrl("nypost"));
  await openPanel(page);
  await waitFor("highlights", async () => (await highlighted(page)).length > 0);
  const point = await waitFor("the sentence", () => bringIntoView(page, "new round of talks"));
  await page.mouse.click(point.x, point.y);
  await waitFor("the card to be active", async () => (await cardOn(page, newTalks)).active);
  await page.close();
});

withShared("the way from a card to its sentence scrolls there", async () => {
  const page = await session().open(sharedUrl("nypost"));
  await page.addStyleTag({ content: "article p { margin-block: 50vh; }" });
  await openPanel(page);
  const inView = async (): Promise<boolean> =>
    (await highlighted(page)).some(({ text, at }) => text.includes("new round of talks") && at.y > 0 && at.y < 800);
  expect(await inView()).toBe(false);
  const { id } = await cardOn(page, newTalks);
  await clickIn(page, `[data-card="${id}"] .para`);
  await waitFor("the sentence in view", inView);
  await page.close();
});

withShared("every highlighted sentence also stands in the panel", async () => {
  const page = await session().open(sharedUrl("guardian"));
  await openPanel(page);
  const passages = await waitFor("highlights", async () => {
    const found = await highlighted(page);
    return found.length > 0 && found;
  });
  const panel = (await cards(page)).length;
  expect(panel).toBeGreaterThan(0);
  expect(passages.every(({ text }) => text.trim().length > 10)).toBe(true);
  await page.close();
});

test("the five articles are looked for beside the project", () => {
  expect(hasShared || !process.env.REQUIRE_SHARED).toBe(true);
});
