import type { Page } from "puppeteer-core";
import type { Pack } from "../../../core/pack/types";
import { syntheticPack } from "../synthetic";
import type { BenchBrowser } from "./open";

/** Texts of packs with so many positions more, each within what can be imported; their ids are nobody else's. */
function packTexts(real: Pack, positions: number): string[] {
  const most = 20_000;
  const parts = Math.ceil(positions / most);
  const grown = syntheticPack(real, Math.ceil(positions / parts), "one story");
  return Array.from({ length: parts }, (_, i) => {
    const id = `bench-${positions}-${i}`;
    return JSON.stringify({ ...grown, id, stories: grown.stories.map((story) => ({ ...story, id })) });
  });
}

const importOne = (page: Page, text: string): Promise<string | null> =>
  page.evaluate(async (data) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
    ).chrome;
    const answer = (await runtime.sendMessage({
      mark: "second-source",
      id: String(Math.random()),
      type: "importPack",
      data: { text: data },
    })) as {
      ok?: boolean;
      message?: string;
    };
    return answer?.ok ? null : (answer?.message ?? "no answer");
  }, text);

/** Runs in the popup: for the next key, the milliseconds from pressing it to the frame with other results. */
function watchNextKey(): Promise<number | null> {
  return new Promise((done) => {
    let pressed = 0;
    const onKey = ({ timeStamp }: Event): void => {
      pressed = timeStamp;
    };
    addEventListener("keydown", onKey, { capture: true, once: true });
    const stop = (ms: number | null): void => {
      observer.disconnect();
      removeEventListener("keydown", onKey, { capture: true });
      done(ms);
    };
    const observer = new MutationObserver(() => {
      if (pressed === 0) return;
      observer.disconnect();
      requestAnimationFrame((now) => stop(Math.max(0, now - pressed)));
    });
    const results = document.querySelector(".results");
    if (results) observer.observe(results, { subtree: true, childList: true, characterData: true });
    setTimeout(() => stop(null), 1_500);
  });
}

const queries = ["drones", "tehran", "training", "sullivn"];

/** Milliseconds from each key to the results it changes. */
async function keysToResults(page: Page): Promise<number[]> {
  const found: number[] = [];
  for (const query of queries) {
    await page.$eval("#query", (field) => (field as HTMLInputElement).select());
    for (const key of query) {
      const watched = page.evaluate(watchNextKey);
      await page.keyboard.press(key as "a");
      const ms = await watched;
      if (ms !== null) found.push(ms);
    }
  }
  return found;
}

async function openPopup({ browser, id }: BenchBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${id}/popup.html`);
  await page.waitForSelector(".result-list li", { timeout: 120_000 });
  return page;
}

/** Key to painted results with the bundled pack and so many positions imported beside it; null where that failed. */
export async function popupCost(bench: BenchBrowser, real: Pack, positions: number): Promise<number[] | null> {
  const page = await openPopup(bench);
  try {
    for (const text of positions > 0 ? packTexts(real, positions) : []) {
      const problem = await importOne(page, text);
      if (problem) throw new Error(`The pack of ${positions} positions was not imported: ${problem}`);
    }
    await page.reload();
    await page.waitForSelector(".result-list li", { timeout: 120_000 });
    return await keysToResults(page);
  } finally {
    await page.close();
  }
}
