import { existsSync } from "node:fs";
import type { Pack } from "../../../core/pack/types";
import { type Spread, spread } from "../measure";
import { gateCost, gatePages, patience } from "./gate-cost";
import { type BenchBrowser, hasChromium, openBenchBrowser, releaseBuild } from "./open";
import { type LoadCost, loadCost } from "./page-cost";
import { popupCost } from "./popup";
import { benchSite, emptyPage, listed, pagePaths } from "./site";
import { waitsOn } from "./waiting";

/** Medians over the loads of one page, without the extension and with it. */
export interface PageFigures {
  path: string;
  slowdown: number;
  without: LoadCost;
  with: LoadCost;
}

export interface BrowserFigures {
  version: string;
  pages: PageFigures[];
  waits: { background: "asleep" | "awake"; tab: Spread; panel: Spread }[];
  /** What the gate takes of the main thread on pages where nothing else runs; the same pages without it beside. */
  gate: { page: "has its text" | "stays empty"; slowdown: number; without: Spread; with: Spread }[];
  /** Key to painted results, by positions in the index; null where it did not come to that. */
  popup: { positions: number; keys: Spread | null; why?: string }[];
}

export interface BrowserEffort {
  /** Loads of each page, at each slowdown, with and without. */
  loads: number;
  slowdowns: number[];
  pages: string[];
  /** Loads of each page on which the gate runs alone, at each slowdown. */
  gate: number;
  waits: number;
  popup: number[];
}

export const everyPage = pagePaths;

const keys: (keyof LoadCost)[] = ["script", "styleAndLayout", "tasks", "long", "longest", "heap", "own", "ownLongest"];

const medians = (costs: LoadCost[]): LoadCost =>
  Object.fromEntries(keys.map((key) => [key, spread(costs.map((cost) => cost[key])).median])) as unknown as LoadCost;

/** Both browsers are open at once and take turns, so that a busy moment of the machine falls on both. */
async function measurePages(bare: BenchBrowser, ours: BenchBrowser, effort: BrowserEffort): Promise<PageFigures[]> {
  const figures: PageFigures[] = [];
  for (const path of effort.pages)
    for (const slowdown of effort.slowdowns) {
      const costs: { bare: LoadCost[]; ours: LoadCost[] } = { bare: [], ours: [] };
      for (let load = 0; load < effort.loads; load++) {
        costs.bare.push(await loadCost(bare, listed + path, slowdown));
        costs.ours.push(await loadCost(ours, listed + path, slowdown));
      }
      figures.push({ path, slowdown, without: medians(costs.bare), with: medians(costs.ours) });
      console.error(`${path} at ${slowdown}×`);
    }
  return figures;
}

/** Pages that have their text, once their first look is over; and one whose text never comes, to the end. */
const gateSituations = () => [
  { page: "has its text" as const, paths: gatePages(everyPage()), ms: undefined },
  { page: "stays empty" as const, paths: [emptyPage], ms: patience },
];

async function measureGate(
  bare: BenchBrowser,
  ours: BenchBrowser,
  effort: BrowserEffort,
): Promise<BrowserFigures["gate"]> {
  const figures: BrowserFigures["gate"] = [];
  for (const { page, paths, ms } of gateSituations())
    for (const slowdown of effort.slowdowns) {
      const costs: { bare: number[]; ours: number[] } = { bare: [], ours: [] };
      for (let load = 0; load < effort.gate; load++)
        for (const path of paths) {
          costs.bare.push(await gateCost(bare, listed + path, slowdown, ms));
          costs.ours.push(await gateCost(ours, listed + path, slowdown, ms));
        }
      figures.push({ page, slowdown, without: spread(costs.bare), with: spread(costs.ours) });
      console.error(`the gate at ${slowdown}×, where a page ${page}`);
    }
  return figures;
}

const storyPage = `${listed}/pages/plain.html`;

async function measureWaits(ours: BenchBrowser, rounds: number): Promise<BrowserFigures["waits"]> {
  const found = { asleep: [] as { tab: number; panel: number }[], awake: [] as { tab: number; panel: number }[] };
  for (let round = -1; round < rounds; round++)
    for (const background of ["asleep", "awake"] as const) {
      const waits = await waitsOn(ours, storyPage, background);
      if (round >= 0) found[background].push(waits);
    }
  return (["asleep", "awake"] as const).map((background) => ({
    background,
    tab: spread(found[background].map(({ tab }) => tab)),
    panel: spread(found[background].map(({ panel }) => panel)),
  }));
}

/** Each size in a browser of its own: an installed pack would weigh on the next. */
async function measurePopup(pack: Pack, sizes: number[], own: number): Promise<BrowserFigures["popup"]> {
  const figures: BrowserFigures["popup"] = [];
  for (const positions of sizes) {
    const bench = await openBenchBrowser(benchSite, releaseBuild);
    const more = positions > own ? positions : 0;
    const figure = await popupCost(bench, pack, more).then(
      (ms) => ({ positions, keys: ms && ms.length > 0 ? spread(ms) : null }),
      (error: Error) => ({ positions, keys: null, why: error.message }),
    );
    figures.push(figure);
    console.error(`popup, ${positions} positions`);
    await bench.close();
  }
  return figures;
}

/** What can be measured in Chromium with the release build; null where one of the two is missing. */
export async function measureBrowser(pack: Pack, effort: BrowserEffort): Promise<BrowserFigures | null> {
  if (!hasChromium() || !existsSync(releaseBuild)) return null;
  const own = pack.stories.flatMap(({ questions }) => questions).flatMap(({ positions }) => positions).length;
  const ours = await openBenchBrowser(benchSite, releaseBuild);
  const bare = await openBenchBrowser(benchSite, null);
  try {
    const waits = await measureWaits(ours, effort.waits);
    const pages = await measurePages(bare, ours, effort);
    const gate = await measureGate(bare, ours, effort);
    return { version: ours.version, pages, waits, gate, popup: await measurePopup(pack, effort.popup, own) };
  } finally {
    await bare.close();
    await ours.close();
  }
}
