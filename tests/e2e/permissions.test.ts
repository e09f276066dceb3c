import type { Page } from "puppeteer-core";
import { kind } from "./harness/open";
import { press } from "./harness/own-page";
import { clickIn, hostCount, openPanel, sidebarText, waitForTab } from "./harness/panel";
import { allowInPrivateWindows, allowSiteBeforehand, answerPermission, openPrivate } from "./harness/reader";
import { listed, unlisted } from "./harness/sites";
import { suite } from "./harness/suite";
import { quietTime, waitFor } from "./harness/wait";

// Release build.
const session = suite();
const host = new URL(unlisted).host;
const story = `${unlisted}/pages/plain`;

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector("#sites")?.textContent ?? "");

async function addSite(options: Page, typed: string): Promise<void> {
  await options.bringToFront();
  await options.$eval("#add-site", (field) => {
    (field as HTMLInputElement).value = "";
  });
  await options.type("#add-site", typed);
  await options.click(".add-site button[type=submit]");
}

test("a site is read only after the browser has asked, and no longer once it is removed", async () => {
  const open = await session().open(story);
  const options = await session().openOwn("options.html");
  await options.waitForSelector("#add-site");
  await addSite(options, host);
  if (await answerPermission(session(), false)) {
    await waitFor("the refusal to be told", async () => (await textOf(options)).includes("was not added"));
    await addSite(options, host);
    await answerPermission(session(), true);
  } else {
    await options.reload();
    await options.waitForSelector("#add-site");
    await allowSiteBeforehand(session(), host);
    await addSite(options, host);
  }
  await waitFor("the site in the list", async () => (await textOf(options)).includes("Added by you"));
  const page = await session().open(story);
  for (const each of [page, open]) {
    await each.bringToFront();
    await waitForTab(each);
    await each.close();
  }

  await options.bringToFront();
  await press(options, `Remove ${host}`);
  await waitFor("the list to be empty", async () => !(await textOf(options)).includes("Added by you"));
  const after = await session().open(story);
  await quietTime();
  expect(await hostCount(after)).toBe(0);
  await after.close();
  await options.close();
});

test.each(["*", "javascript:alert(1)", "192.168.0.1", "news.example:8080", "theguardian.com"])(
  "%j as a site is answered at once, and the browser asks nothing",
  async (typed) => {
    const options = await session().openOwn("options.html");
    await options.waitForSelector("#add-site");
    await addSite(options, typed);
    const said = await waitFor("an answer", () =>
      options.$eval("#add-site-answer", (p) => p.textContent).catch(() => ""),
    );
    expect(said?.length).toBeGreaterThan(20);
    await options.close();
  },
);

const addresses = (): string[] =>
  session()
    .browser.targets()
    .map((target) => target.url());

const storedIn = (own: Page): Promise<string> =>
  own.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } })
      .chrome;
    return JSON.stringify(await storage.local.get());
  });

// Last, because the extension starts anew.
if (kind === "chromium")
  test("in a private window the panel works, and nothing chosen or opened there is kept", async () => {
    await allowInPrivateWindows(session());
    const own = await waitFor("the extension", () =>
      session()
        .openOwn("popup.html")
        .catch(() => null),
    );
    const before = await storedIn(own);
    const page = await openPrivate(session(), own, `${listed}/pages/plain`);
    await openPanel(page);
    await clickIn(page, ".head button", "Panel options");
    await clickIn(page, ".choice label", "As on the page");
    await clickIn(page, "article[data-card] .actions button", "Not this");
    await clickIn(page, ".coverage button", "Compare all outlets");
    await waitFor("why it stays closed", async () => (await sidebarText(page)).includes("would keep its address"));
    expect(addresses().filter((url) => url.includes("overview.html"))).toEqual([]);
    expect(await storedIn(own)).toBe(before);
    await page.close();
    await own.close();
  });
