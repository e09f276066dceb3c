import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { highlighted } from "../../e2e/harness/highlights";
import { kind } from "../../e2e/harness/open";
import { cards, hostCount, openPanel, waitForTab } from "../../e2e/harness/panel";
import { listed } from "../../e2e/harness/sites";
import { suite } from "../../e2e/harness/suite";
import { patiently } from "./patient";

// Release build.
const session = suite();
const plain = `${listed}/pages/plain`;

async function opened(path = plain): Promise<Page> {
  const page = await session().open(path);
  await openPanel(page);
  return page;
}

test("F39: a host moved a hundred times a second is put back a few times and then left alone", async () => {
  const page = await opened();
  await page.evaluate(() => {
    const view = window as unknown as { moves: number };
    view.moves = 0;
    setInterval(() => {
      const host = document.querySelector("second-source");
      if (!host || host.parentElement === document.body) return;
      view.moves++;
      document.body.append(host);
    }, 10);
  });
  const moves = (): Promise<number> => page.evaluate("moves") as Promise<number>;
  await patiently("the fight to end", async () => {
    const before = await moves();
    await pause(1500);
    return before > 0 && (await moves()) - before <= 1;
  });
  expect(await hostCount(page)).toBeLessThanOrEqual(1);
  await page.close();
});

test("F40: a document written anew gets its sidebar again, once", async () => {
  const page = await opened();
  await page.evaluate(() => {
    const html = document.documentElement.outerHTML.replace(/<second-source[\s\S]*?<\/second-source>/, "");
    document.open();
    document.write(html);
    document.close();
  });
  await patiently("the tab", async () => (await waitForTab(page)) !== "");
  expect(await hostCount(page)).toBe(1);
  await page.close();
});

test("F41: a page in fullscreen and back leaves the panel as it was", async () => {
  const page = await opened();
  await page.evaluate(() => {
    document.querySelector("article")?.addEventListener("click", (event) => {
      void (event.currentTarget as Element).requestFullscreen().catch(() => undefined);
    });
  });
  await page.click("h1");
  await pause(500);
  await page.evaluate(() => document.exitFullscreen().catch(() => undefined));
  expect((await cards(page)).length).toBeGreaterThan(0);
  expect(await hostCount(page)).toBe(1);
  await page.close();
});

test("F43: a translator that wraps and replaces the text leaves no wrong sentence marked", async () => {
  const page = await opened();
  await patiently("highlights", async () => (await highlighted(page)).length > 0);
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll("article p")) {
      const wrap = document.createElement("font");
      wrap.append(...paragraph.childNodes);
      paragraph.append(wrap);
    }
    const first = document.querySelector("article p font");
    if (first) first.textContent = "Die Kessel waren leer, als die Boote in den alten Hafen kamen.";
  });
  await pause(3000);
  const marked = await highlighted(page);
  expect(marked.filter(({ text }) => /Kessel|Boote/.test(text))).toEqual([]);
  expect(await hostCount(page)).toBe(1);
  await page.close();
});

if (kind === "chromium")
  test("F38: a tab that was frozen works on when it comes back", async () => {
    const page = await opened();
    const devtools = await page.createCDPSession();
    await devtools.send("Page.setWebLifecycleState", { state: "frozen" });
    await pause(1000);
    await session().killBackground();
    await devtools.send("Page.setWebLifecycleState", { state: "active" });
    await patiently("cards", async () => (await cards(page)).length > 0);
    expect(await hostCount(page)).toBe(1);
    await page.close();
  });

if (kind === "chromium")
  test("F46: on a processor twenty times slower the panel still comes", async () => {
    const page = await session().browser.newPage();
    await page.emulateCPUThrottling(20);
    await page.goto(plain);
    await patiently("the tab", async () => (await waitForTab(page)) !== "");
    await page.emulateCPUThrottling(null);
    await openPanel(page);
    await page.close();
  });
