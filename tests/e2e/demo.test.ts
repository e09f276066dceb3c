import { demoArticle } from "../demo/newsstand.mjs";
import { cards, hostCount, openPanel, waitForTab } from "./harness/panel";
import { suite } from "./harness/suite";
import { quietTime, waitFor } from "./harness/wait";

// Test build: the release and `*.example`.
const session = suite({ build: "test" });

test("the article that others contradict shows the contradiction", async () => {
  const page = await session().open(demoArticle.url);
  await openPanel(page);
  const conflicts = (await cards(page)).filter(({ standing }) => standing === "conflict");
  expect(conflicts.map(({ question }) => question)).toEqual([
    "Did the Kremlin say new Russia-Ukraine talks were discussed?",
    "When is Iran to start training Russian forces?",
  ]);
  expect(conflicts[0]?.text).not.toContain("Syria");
  await waitFor("the badge", async () => (await session().badge(page)) === String(conflicts.length));
  await page.close();
});

test.each([
  "https://northernledger.example/2022/07/12/white-house-iran-drones",
  "https://www.citydispatch.example/news/tehran-rejects-drone-charge",
])("%s shows claims that others report as well", async (url) => {
  const page = await session().open(url);
  await waitForTab(page);
  await openPanel(page);
  expect((await cards(page)).length).toBeGreaterThan(3);
  await page.close();
});

test.each(["https://www.newsstand.example/", "https://www.harbourpost.example/sport/rowing-regatta"])(
  "nothing on %s",
  async (url) => {
    const page = await session().open(url);
    await quietTime();
    expect(await hostCount(page)).toBe(0);
    await page.close();
  },
);
