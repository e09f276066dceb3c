import type { Page } from "puppeteer-core";
import { cards, openPanel } from "../../e2e/harness/panel";
import { listed } from "../../e2e/harness/sites";
import { suite } from "../../e2e/harness/suite";
import { patiently } from "./patient";

/** What our own pages may use of the browser. */
interface Chrome {
  scripting: {
    registerContentScripts(scripts: { id: string; matches: string[]; js: string[] }[]): Promise<void>;
    unregisterContentScripts(): Promise<void>;
  };
  storage: { local: { set(values: object): Promise<void>; get(): Promise<object>; clear(): Promise<void> } };
}
declare const chrome: Chrome;

// Release build.
const session = suite();
const story = `${listed}/pages/plain`;

async function inOptions<T>(act: (page: Page) => Promise<T>): Promise<T> {
  const options = await session().openOwn("options.html");
  const answer = await act(options);
  await options.close();
  return answer;
}

async function panelWorks(): Promise<void> {
  const page = await session().open(story);
  await openPanel(page);
  await patiently("cards", async () => (await cards(page)).length > 0);
  await page.close();
}

afterEach(() => inOptions((options) => options.evaluate(() => chrome.storage.local.clear())));

const deleteDatabase = (name: string): Promise<string> =>
  new Promise((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done("deleted");
    request.onerror = () => done("failed");
  });

test("F23: a database deleted under the extension is made anew, and settings stay", async () => {
  await panelWorks();
  await inOptions(async (options) => {
    await options.evaluate(() => chrome.storage.local.set({ "settings.width": 444 }));
    expect(await options.evaluate(deleteDatabase, "second-source")).toBe("deleted");
  });
  await panelWorks();
  const kept = await inOptions((options) => options.evaluate(() => chrome.storage.local.get()));
  expect(kept).toMatchObject({ "settings.width": 444 });
});

test("F24: a database deleted and the background killed at once is made anew", async () => {
  await inOptions((options) => options.evaluate(deleteDatabase, "second-source"));
  await session().killBackground();
  await panelWorks();
});

const garbage = {
  "settings.sites": 5,
  "settings.mutes": [null, { hash: 1 }, "x"],
  "settings.width": "wide",
  "settings.theme": { dark: true },
  "settings.outletsOff": { length: 3 },
  "settings.addedSites": "everywhere",
  "settings.behaviour": [],
  settings: { version: 0, sites: [] },
};

test("F29: garbage in the settings falls back field by field, and the panel opens", async () => {
  await inOptions((options) => options.evaluate((values) => chrome.storage.local.set(values), garbage));
  await panelWorks();
});

test.each([[[null]], [[{ story: 1, groups: null }]], [[{ groups: [[1, null]] }, "x"]], ["words"], [{ length: 9 }]])(
  "F29: gate words that are %j cost the bundled story nothing",
  async (gateWords) => {
    // As where a pack is imported: the script that brings the gate such words is there.
    await inOptions((options) =>
      options.evaluate(
        async (words, matches) => {
          await chrome.storage.local.set({ gateWords: words });
          await chrome.scripting.registerContentScripts([{ id: "imported-words", matches, js: ["imported.js"] }]);
        },
        gateWords,
        [`${listed}/*`],
      ),
    );
    await panelWorks();
    await inOptions((options) => options.evaluate(() => chrome.scripting.unregisterContentScripts()));
  },
);

test("B77, B78: settings of older and of future versions are read as far as they are known", async () => {
  const strange = { version: 99, "settings.width": 420, "settings.future": { a: 1 }, behaviour: "open" };
  await inOptions((options) => options.evaluate((values) => chrome.storage.local.set(values), strange));
  await panelWorks();
  const kept = await inOptions((options) => options.evaluate(() => chrome.storage.local.get()));
  expect(kept).toMatchObject(strange);
});
