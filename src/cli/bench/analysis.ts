import { analyse } from "../../core/analyse";
import type { ArticleText } from "../../core/article";
import { buildMatcher } from "../../core/match/matcher";
import { loadPacks } from "../../core/pack/load";
import type { Pack } from "../../core/pack/types";
import { buildSearch, searchClaims } from "../../core/search/search";
import { defaultSettings } from "../../core/settings";
import { everyCue, searchLibrary } from "./baselines";
import { heap, interleaved, type Spread, spread, timed } from "./measure";
import { pageOf } from "./page";
import { type Shape, storiesFor, syntheticPack } from "./synthetic";

/** All that is measured with one pack; milliseconds and megabytes. */
export interface PackFigures {
  positions: number;
  shape: Shape;
  stories: number;
  load: Spread;
  /** First analysis of all, with all that is made when first needed. */
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
  /** Largest pack for the popup's library and the baselines. */
  mostForBaselines: number;
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

/** The pack as it comes from the store: parsed text, nothing made of it yet. */
function loadOf(text: string, story: string): { load: Spread; megabytes: number } {
  const values: number[] = [];
  const before = heap();
  let kept: unknown = null;
  for (let round = 0; round < 3; round++) {
    kept = null;
    const pack = JSON.parse(text) as Pack;
    const { ms, value } = timed(() => {
      const index = loadPacks([pack]);
      const loaded = index.stories.get(story);
      return [index, loaded ? buildMatcher(loaded.story) : null];
    });
    values.push(ms);
    kept = value;
  }
  const megabytes = heap() - before;
  return { load: spread(values), megabytes: kept ? megabytes : 0 };
}

/** Figures for one pack. */
export function measurePack(real: Pack, positions: number, shape: Shape, effort: Effort): PackFigures {
  const text = JSON.stringify(syntheticPack(real, positions, shape));
  const story = real.stories[0]?.id ?? "";
  const loaded = loadOf(text, story);
  const pack = JSON.parse(text) as Pack;
  const index = loadPacks([pack]);
  const first = timed(() => analyse(index, pageOf(2_000), defaultSettings)).ms;
  const pages = effort.words.map((words) => [String(words), pageOf(words)] as const);
  const works = Object.fromEntries(pages.map(([words, page]) => [words, () => analyse(index, page, defaultSettings)]));
  const withBaselines = positions <= effort.mostForBaselines;
  return {
    positions,
    shape,
    stories: shape === "one story" ? 1 : storiesFor(positions),
    ...loaded,
    first,
    analysis: interleaved(works, effort.rounds),
    ...(withBaselines ? baselinesOf(pack, pageOf(2_000), effort.rounds) : { bm25: null, everyCue: null }),
    popup: withBaselines ? popupOf(pack, effort.rounds) : null,
  };
}
