import type { ArticleText } from "../../core/article";
import { loadPacks } from "../../core/pack/load";
import type { Pack } from "../../core/pack/types";
import { buildSearch, searchClaims } from "../../core/search/search";
import { defaultSettings } from "../../core/settings";
import { everyCue, searchLibrary } from "./baselines";
import { heap, interleaved, type Spread, spread, timed } from "./measure";
import { pageOf } from "./page";
import { BenchShelf, storeReady } from "./shelf";
import { type Shape, storiesFor, syntheticPack } from "./synthetic";

/** All that is measured with one pack; milliseconds and megabytes. */
export interface PackFigures {
  positions: number;
  shape: Shape;
  stories: number;
  load: Spread;
  /** Once, when the pack is installed: all that is worked out ahead, and its writing. */
  making: number;
  /** First analysis after waking up, with all that is read and made when first needed. */
  first: number;
  megabytes: number;
  /** By words of the page. */
  analysis: Record<string, Spread>;
  /** A whole page of 2,000 words by BM25, reckoned from a few sentences; null where it was left out. */
  bm25: Spread | null;
  everyCue: Spread | null;
  popup: Spread | null;
}

export interface Effort {
  sizes: number[];
  words: number[];
  rounds: number;
  /** Largest pack for the baselines. */
  mostForBaselines: number;
  /** Largest pack for the popup's search. */
  mostForPopup: number;
}

/** Names the page's real story, so that all sizes do the same work but for the index. */
function baselinesOf(pack: Pack, article: ArticleText, rounds: number): Pick<PackFigures, "bm25" | "everyCue"> {
  const few = 8;
  const library = searchLibrary(pack, article, few);
  const [story] = pack.stories;
  const tried = story ? everyCue(story, article) : () => 0;
  const found = interleaved({ bm25: library.run, every: tried }, Math.max(3, Math.floor(rounds / 4)));
  const scaled = (value: Spread | undefined, by: number): Spread | null =>
    value ? { ...value, median: value.median * by, low: value.low * by, high: value.high * by } : null;
  return { bm25: scaled(found.bm25, library.sentences / few), everyCue: found.every ?? null };
}

const queries = ["drones", "putin visit tehran", "how many dron", "training of russian", "sullivn"];

/** The first analysis of all warms up the program itself, which `first` is not about for later packs. */
const firstOf = (page: ArticleText): number =>
  timed(() => {
    const shelf = new BenchShelf();
    return shelf.analyse(page);
  }).ms;

function popupOf(pack: Pack, rounds: number): Spread {
  const search = buildSearch(loadPacks([pack]), defaultSettings);
  const values: number[] = [];
  for (let round = -1; round < Math.max(2, Math.floor(rounds / 4)); round++)
    for (const query of queries) {
      const { ms } = timed(() => searchClaims(search, query));
      if (round >= 0) values.push(ms);
    }
  return spread(values);
}

/**
 * Waking up: the heads of all stories and the story that a page is about, read from where they are kept. What is kept
 * in memory is counted after a page was analysed.
 */
async function loadOf(story: string, page: ArticleText): Promise<{ load: Spread; megabytes: number }> {
  const values: number[] = [];
  const before = await heap();
  let shelf: BenchShelf | null = null;
  for (let round = 0; round < 3; round++) {
    const { ms, value } = timed(() => {
      const opened = new BenchShelf();
      opened.read(story);
      return opened;
    });
    values.push(ms);
    shelf = value;
  }
  shelf?.analyse(page);
  const megabytes = (await heap()) - before;
  return { load: spread(values), megabytes: shelf ? megabytes : 0 };
}

/** Figures for one pack. */
export async function measurePack(real: Pack, positions: number, shape: Shape, effort: Effort): Promise<PackFigures> {
  const pack = syntheticPack(real, positions, shape);
  const making = timed(() => storeReady(pack)).ms;
  const first = firstOf(pageOf(2_000));
  const pages = effort.words.map((words) => [String(words), pageOf(words)] as const);
  const shelf = new BenchShelf();
  const works = Object.fromEntries(pages.map(([words, page]) => [words, () => shelf.analyse(page)]));
  const analysis = interleaved(works, effort.rounds);
  // Only now: to collect everything makes the program cold, and what is timed right after it slower.
  const loaded = await loadOf(real.stories[0]?.id ?? "", pageOf(2_000));
  const withBaselines = positions <= effort.mostForBaselines;
  return {
    positions,
    shape,
    stories: shape === "one story" ? 1 : storiesFor(positions),
    ...loaded,
    making,
    first,
    analysis,
    ...(withBaselines ? baselinesOf(pack, pageOf(2_000), effort.rounds) : { bm25: null, everyCue: null }),
    popup: positions <= effort.mostForPopup ? popupOf(pack, effort.rounds) : null,
  };
}
