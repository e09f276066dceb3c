import type { Page } from "puppeteer-core";
import { cards, clickIn, hostTag, openPanel, sidebarText } from "./harness/panel";
import { listed } from "./harness/sites";
import { suite } from "./harness/suite";
import { quietTime, waitFor } from "./harness/wait";

// Release build.
const session = suite();

const heardBy = async (page: Page): Promise<string> => ((await page.evaluate("heard")) as string[]).join("\n");

/** What the panel knows and the page does not say: other outlets and our questions. */
async function secretsIn(page: Page): Promise<string[]> {
  const found = await cards(page);
  const outlets = found.flatMap(({ groups }) => groups.flatMap((group) => group.outlets));
  const onPage = await page.evaluate(() => document.querySelector("article")?.textContent ?? "");
  return [...new Set([...outlets, ...found.map(({ question }) => question)])].filter(
    (text) => text && !onPage.includes(text),
  );
}

async function useIt(page: Page): Promise<void> {
  await openPanel(page);
  await clickIn(page, ".para");
  await clickIn(page, "article[data-card] .actions button", "Why");
  await clickIn(page, "article[data-card] .actions button", "Copy");
  await page.keyboard.press("Tab");
  await page.keyboard.press("j");
  await quietTime();
}

test("a page that polls every channel learns nothing of what the panel shows", async () => {
  const page = await session().open(`${listed}/pages/spy`);
  await useIt(page);
  const secrets = await secretsIn(page);
  expect(secrets.length).toBeGreaterThan(3);
  const heard = await heardBy(page);
  expect(heard).toContain(hostTag.toUpperCase());
  expect(secrets.filter((secret) => heard.includes(secret))).toEqual([]);
  await page.close();
});

test("the spy would hear a sidebar that let it", async () => {
  const page = await session().open(`${listed}/pages/spy`);
  await page.evaluate(() => {
    const leak = document.createElement("open-sidebar");
    leak.attachShadow({ mode: "open" }).textContent = "secret in an open root";
    document.documentElement.append(leak);
  });
  await waitFor("the spy to hear it", async () => (await heardBy(page)).includes("secret in an open root"));
  await page.close();
});

test("what the page can read of itself holds nothing of the panel", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await openPanel(page);
  const [secret = ""] = await secretsIn(page);
  expect(await sidebarText(page)).toContain(secret);
  const readable = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.documentElement);
    const whole = document.createRange();
    whole.selectNodeContents(document.documentElement);
    return [String(getSelection()), String(whole), new XMLSerializer().serializeToString(document)].join();
  });
  expect(readable).not.toContain(secret);
  await page.close();
});

test("the page cannot open the closed root", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await openPanel(page);
  const root = await page.evaluate((tag) => document.querySelector(tag)?.shadowRoot ?? null, hostTag);
  expect(root).toBeNull();
  await page.close();
});

test("clicks that a page makes up do nothing", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await openPanel(page);
  const before = await sidebarText(page);
  await page.evaluate((tag) => {
    const host = document.querySelector(tag);
    for (const type of ["click", "pointerdown", "keydown"])
      host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    host?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  }, hostTag);
  expect(await sidebarText(page)).toBe(before);
  await page.close();
});

test("nothing is kept in the page's own storage", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await openPanel(page);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    document.cookie,
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
  ]);
  expect(kept.filter(Boolean)).toEqual([]);
  await page.close();
});
