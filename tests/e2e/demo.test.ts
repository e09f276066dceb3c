import { PNG } from "pngjs";
import { demoArticle } from "../demo/newsstand.mjs";
import { bringIntoView } from "./harness/highlights";
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

/** Pixels of a picture that have this colour, give or take what a picture may change. */
function pixelsOf(picture: Uint8Array, colour: [number, number, number]): number {
  const { data } = PNG.sync.read(Buffer.from(picture));
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (colour.every((channel, i) => Math.abs((data[at + i] ?? 0) - channel) <= 3)) count++;
  return count;
}

test("a sentence that others report differently is marked by colour as well as by its line", async () => {
  const page = await session().open(demoArticle.url);
  await openPanel(page);
  await waitFor("the mark", () => bringIntoView(page, "new round of talks"));
  // 16 % of the red of conflicts on white paper.
  const tinted = async () => pixelsOf(await page.screenshot(), [243, 220, 219]);
  await waitFor("its colour", async () => (await tinted()) > 2_000);
  await page.close();
});
