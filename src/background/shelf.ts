import { analyseAmong, storiesToRead } from "../core/analyse";
import type { ArticleText } from "../core/article";
import type { ReportSettings } from "../core/compare/report";
import type { PageReport } from "../core/compare/types";
import { indexReady, type LoadedStory, loadReady, type StoryEntry, type StoryIndex } from "../core/pack/load";
import { type ReadyPack, type ReadyStory, readyPack, readyStory } from "../core/pack/ready";
import type { PackRecord, ReadyStoryRecord } from "./database/schema";
import type { PackStore } from "./database/store";

/** A page is read for six stories at most; more than these are not kept in memory. */
const mostLoaded = 8;

const keyOf = (pack: string, story: string): string => `${pack}/${story}`;

/** A story that should be there and is not: what was made ready is damaged. */
export class MissingStory extends Error {}

type ReadStory = (key: string) => Promise<ReadyStory | undefined>;

/** The stories ready for analysis: their heads in memory, the rest read when a page may be about them. */
export class Shelf {
  private readonly index: StoryIndex;
  private readonly loaded = new Map<string, LoadedStory>();

  constructor(
    packs: ReadyPack[],
    private readonly readStory: ReadStory,
  ) {
    this.index = indexReady(packs);
  }

  async analyse(article: ArticleText, settings: ReportSettings): Promise<PageReport> {
    const entries = storiesToRead(this.index, article);
    const stories = await Promise.all(entries.map((entry) => this.read(entry)));
    return analyseAmong(this.index, stories, article, settings);
  }

  /** A page that passes the gates of a few stories and says nothing: analysing it reads them and makes all ready. */
  sample(): ArticleText {
    const heads = [...this.index.stories.values()].slice(0, mostLoaded).map(({ head }) => head);
    const text = `${heads.flatMap(({ gate }) => gate.map(([word]) => word)).join(" ")}.`;
    const paragraphs: ArticleText["paragraphs"] = [{ text, role: "text" }];
    return { url: null, title: text, published: null, language: null, completeness: "full", paragraphs };
  }

  private async read(entry: StoryEntry): Promise<LoadedStory> {
    const key = keyOf(entry.pack.id, entry.head.id);
    const known = this.loaded.get(key);
    const story = known ?? (await this.fetch(entry, key));
    // The one read last stands last, so that the first is the one to leave out.
    this.loaded.delete(key);
    this.loaded.set(key, story);
    for (const oldest of this.loaded.keys()) {
      if (this.loaded.size <= mostLoaded) break;
      this.loaded.delete(oldest);
    }
    return story;
  }

  private async fetch(entry: StoryEntry, key: string): Promise<LoadedStory> {
    const story = await this.readStory(key);
    if (!story) throw new MissingStory(key);
    return loadReady(entry, story);
  }
}

/** The shelf as an earlier start left it; null where it has to be made anew. */
export async function openShelf(store: PackStore, stamp: string): Promise<Shelf | null> {
  const ready = await store.ready();
  if (!ready?.every((record) => record.stamp === stamp)) return null;
  return new Shelf(
    ready.map(({ pack }) => pack),
    (key) => store.readyStory(key),
  );
}

/** Makes packs ready and keeps that for the next start; in memory where nothing can or may be kept. */
export async function makeShelf(
  store: PackStore,
  stamp: string,
  records: PackRecord[],
  mayKeep: () => boolean,
): Promise<Shelf> {
  const packs = records.map(({ pack }) => readyPack(pack));
  const stories = records.flatMap(({ pack }) =>
    pack.stories.map((story): ReadyStoryRecord => ({ key: keyOf(pack.id, story.id), ...readyStory(story) })),
  );
  const ready = packs.map((pack) => ({ id: pack.id, stamp, pack }));
  if (mayKeep() && (await store.keepReady(ready, stories))) return new Shelf(packs, (key) => store.readyStory(key));
  const byKey = new Map(stories.map((story) => [story.key, story]));
  return new Shelf(packs, async (key) => byKey.get(key));
}
