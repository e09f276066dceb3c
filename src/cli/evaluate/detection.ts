import { existsSync, readdirSync, readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";
import { analyse } from "../../core/analyse";
import type { PackIndex } from "../../core/pack/load";
import { defaultSettings } from "../../core/settings";
import { readArticle } from "../../page/read-article";
import type { Corpus } from "./corpus";

/** Pages told right and wrong; `faults` names each wrong one. */
export interface Detected {
  name: string;
  pages: number;
  right: number;
  faults: string[];
}

const verdict = (name: string, cases: { id: string; wanted: boolean; got: boolean }[]): Detected => ({
  name,
  pages: cases.length,
  right: cases.filter(({ wanted, got }) => wanted === got).length,
  faults: cases
    .filter(({ wanted, got }) => wanted !== got)
    .map(({ id, wanted }) => `${id}: ${wanted ? "missed" : "false alarm"}`),
});

export const detectIn = (index: PackIndex, corpus: Corpus): Detected =>
  verdict(
    corpus.name,
    corpus.articles.map(({ id, onStory, article }) => ({
      id: corpus.detail ? id : "an odd article",
      wanted: onStory,
      got: analyse(index, article, defaultSettings).story.onStory,
    })),
  );

/** A page that draws itself needs a moment; the gate waits for it too. */
const settled = (dom: JSDOM): Promise<void> => new Promise((done) => dom.window.setTimeout(done, drawn));

/** Far later than the slowest client-rendered page of the set needs, for a machine under load. */
const drawn = 6_000;

/** The `.html` pages with rails, comments and tickers, read as a browser's page is. */
export async function detectInPages(index: PackIndex, folder = "tests/dev-set/pages"): Promise<Detected> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".html")) : [];
  const cases = names.sort().map(async (name) => {
    const expected = JSON.parse(readFileSync(`${folder}/${name.replace(".html", ".json")}`, "utf8")) as {
      onStory: boolean;
      domain: string;
    };
    const dom = new JSDOM(readFileSync(`${folder}/${name}`, "utf8"), {
      url: `https://${expected.domain}/page`,
      runScripts: "dangerously",
      virtualConsole: new VirtualConsole(),
    });
    await settled(dom);
    const { article } = readArticle(dom.window.document, dom.window.location.href);
    return { id: name, wanted: expected.onStory, got: analyse(index, article, defaultSettings).story.onStory };
  });
  return verdict("pages (.html)", await Promise.all(cases));
}
