import { listen } from "./harness/compare";
import { cards, hostCount, inSidebar, openPanel, panelIsOpen, waitForTab } from "./harness/panel";
import { listed } from "./harness/sites";
import { suite } from "./harness/suite";
import { waitFor } from "./harness/wait";

// Release build.
const session = suite();

interface Looks {
  width: number;
  height: number;
  font: string;
  transform: string;
  opacity: string;
}

const looks = (root: ShadowRoot): Looks => {
  const panel = root.querySelector(".panel");
  const view = root.ownerDocument.defaultView;
  if (!panel || !view) throw new Error("no panel");
  const box = panel.getBoundingClientRect();
  const { fontSize, textTransform } = view.getComputedStyle(panel);
  const { opacity } = view.getComputedStyle(root.host);
  return { width: box.width, height: box.height, font: fontSize, transform: textTransform, opacity };
};

test.each(["strict-csp", "clobbered", "overridden", "letters", "late", "right-to-left", "feed", "framework", "print"])(
  "the panel opens with claims on %s",
  async (name) => {
    const page = await session().open(`${listed}/pages/${name}`);
    await openPanel(page);
    await waitFor("cards", async () => (await cards(page)).length > 0);
    expect(await hostCount(page)).toBe(1);
    await page.close();
  },
);

test("the panel looks the same on a page whose styles grab everything", async () => {
  const plain = await session().open(`${listed}/pages/plain`);
  await openPanel(plain);
  const wanted = await inSidebar(plain, looks, null);
  const hostile = await session().open(`${listed}/pages/hostile-css`);
  await openPanel(hostile);
  const got = await inSidebar(hostile, looks, null);
  expect(got?.font).toBe(wanted?.font);
  expect(got?.transform).toBe("none");
  expect(got?.opacity).toBe("1");
  expect(got?.height).toBeGreaterThan(300);
  await plain.close();
  await hostile.close();
});

const grabs = [
  "html > *, body * { display: none !important }",
  "* { all: initial !important }",
  "html > * { display: none !important; visibility: hidden !important; clip-path: inset(50%) !important }",
  "second-source { all: initial !important; display: none !important; width: 0 !important; opacity: 0 !important }",
  "body::after { content: ''; position: fixed; inset: 0; z-index: 2147483647 } * { z-index: 2147483647 !important }",
];

test("rules that come while the panel is open change nothing of it, and the page's console stays empty", async () => {
  const page = await session().open("about:blank");
  const said = listen(page);
  await page.goto(`${listed}/pages/plain`);
  await openPanel(page);
  const wanted = await inSidebar(page, looks, null);
  for (const content of grabs) {
    const style = await page.addStyleTag({ content });
    expect([content, await inSidebar(page, looks, null)]).toEqual([content, wanted]);
    await style.evaluate((element) => (element as unknown as Element).remove());
  }
  // A page that does not even draw its own root shows nothing of ours either, and nothing of it is lost.
  const blank = await page.addStyleTag({ content: "* { display: none !important }" });
  expect((await inSidebar(page, looks, null))?.height).toBe(0);
  await blank.evaluate((element) => (element as unknown as Element).remove());
  await waitFor("the panel again", async () => (await inSidebar(page, looks, null))?.height === wanted?.height);
  expect((await cards(page)).length).toBeGreaterThan(3);
  expect(said).toEqual([]);
  await page.close();
});

test("a strict page policy leaves the panel its style", async () => {
  const page = await session().open(`${listed}/pages/strict-csp`);
  await openPanel(page);
  const style = await inSidebar(page, looks, null);
  expect(style?.width).toBeGreaterThan(250);
  expect(style?.height).toBeGreaterThan(300);
  await page.close();
});

test("a modal dialog of the page stays modal and answers", async () => {
  const page = await session().open(`${listed}/pages/dialog`);
  await openPanel(page);
  await page.evaluate(() => document.querySelector("#ask")?.scrollIntoView({ block: "center" }));
  await page.click("#ask");
  await page.click("#yes");
  expect(await page.evaluate("answers")).toBe(1);
  expect(await panelIsOpen(page)).toBe(true);
  await page.close();
});

test("a page that removes the sidebar for ever is left alone, and the badge still tells", async () => {
  const page = await session().open(`${listed}/pages/fights`);
  await waitFor("a removal", async () => Number(await page.evaluate("removals")) > 0);
  const settled = await waitFor("the fight to end", async () => {
    const before = Number(await page.evaluate("removals"));
    await new Promise((done) => setTimeout(done, 700));
    return Number(await page.evaluate("removals")) === before && before;
  });
  expect(settled).toBeLessThanOrEqual(20);
  expect(await hostCount(page)).toBe(0);
  await waitFor("the badge", async () => (await session().badge(page)) !== "");
  await page.close();
});

test("the tab comes back after the page threw its body away", async () => {
  const page = await session().open(`${listed}/pages/app`);
  await waitForTab(page);
  await page.evaluate("replaceBody()");
  await waitForTab(page);
  await openPanel(page);
  expect(await hostCount(page)).toBe(1);
  await page.close();
});

test("the host comes back when something removes it", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await waitForTab(page);
  await page.evaluate(() => document.querySelector("second-source")?.remove());
  await waitForTab(page);
  await openPanel(page);
  expect(await hostCount(page)).toBe(1);
  await page.close();
});
