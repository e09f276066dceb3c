import { withShared } from "../shared";
import { highlighted } from "./harness/highlights";
import { hostCount, tabLabel, waitForTab } from "./harness/panel";
import { listed, unlisted } from "./harness/sites";
import { suite } from "./harness/suite";
import { quietTime } from "./harness/wait";

// Release build.
const session = suite();

async function expectNothing(url: string): Promise<void> {
  const page = await session().open(url);
  await quietTime();
  expect(await hostCount(page)).toBe(0);
  expect(await tabLabel(page)).toBeNull();
  expect(await highlighted(page)).toEqual([]);
  expect(await session().badge(page)).toBe("");
  await page.close();
}

test("nothing at all on an unrelated article of a listed outlet", async () => {
  const story = await session().open(`${listed}/pages/plain`);
  await waitForTab(story);
  await story.close();
  await expectNothing(`${listed}/regatta`);
});

test("nothing at all on a host that is not listed, even with the story on it", () =>
  expectNothing(`${unlisted}/pages/plain`));

test("a host that only looks like a listed one is not listed", async () => {
  await expectNothing("https://www.theguardian.com.unlisted-paper.test/pages/plain");
  await expectNothing("https://nottheguardian.com/pages/plain");
});

withShared("nothing at all with one of the five texts on a host that is not listed", () =>
  expectNothing(`${unlisted}/shared/nypost`),
);

test("nothing in frames, and one sidebar on the page around them", async () => {
  const page = await session().open(`${listed}/pages/frames`);
  await waitForTab(page);
  await quietTime();
  const inFrames = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.evaluate(() => document.getElementsByTagName("second-source").length)),
  );
  expect(inFrames).toHaveLength(12);
  expect(inFrames.every((count) => count === 0)).toBe(true);
  expect(await hostCount(page)).toBe(1);
  await page.close();
});
