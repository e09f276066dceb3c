import { choose, storiesToRead } from "../core/analyse";
import type { ArticleText } from "../core/article";
import { type ReportSettings, reportOnStory } from "../core/compare/report";
import type { PageReport } from "../core/compare/types";
import {
  indexReady,
  type LoadedStory,
  loadReady,
  type StoryEntry,
  type StoryIndex,
  withLists,
} from "../core/pack/load";
import type { ReadyLists, ReadyPack, ReadyStory } from "../core/pack/ready";

/** A page is read for six stories at most; more than these are not kept in memory. */
const mostLoaded = 8;

/** The lists of a story with more reports are kept only as long as nobody needs the memory. */
const mostReports = 5_000;

export const keyOf = (pack: string, story: string): string => `${pack}/${story}`;

/** A story that should be there and is not: what was made ready is damaged. */
export class MissingStory extends Error {}

/** Where stories made ready are kept, by `keyOf`. */
export interface ReadyStories {
  story(key: string): Promise<ReadyStory | undefined>;
  lists(key: string): Promise<ReadyLists | undefined>;
}

/** The stories ready for analysis: their heads in memory, the rest read when a page may be about them. */
export class Shelf {
  private readonly index: StoryIndex;
  private readonly loaded = new Map<string, LoadedStory>();
  private readonly whole = new WeakMap<LoadedStory, { deref(): LoadedStory | undefined }>();

  constructor(
    packs: ReadyPack[],
    private readonly stories: ReadyStories,
  ) {
    this.index = indexReady(packs);
  }

  async analyse(article: ArticleText, settings: ReportSettings): Promise<PageReport> {
    const entries = storiesToRead(this.index, article);
    const stories = await Promise.all(entries.map((entry) => this.read(entry)));
    const choice = choose(this.index, stories, article);
    if ("empty" in choice) return choice.empty;
    const { chosen } = choice;
    return reportOnStory(article, { ...chosen, loaded: await this.complete(chosen.loaded) }, settings);
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
    const story = this.loaded.get(key) ?? loadReady(entry, found(key, await this.stories.story(key)));
    // The one read last stands last, so that the first is the one to leave out.
    this.loaded.delete(key);
    this.loaded.set(key, story);
    for (const oldest of this.loaded.keys()) {
      if (this.loaded.size <= mostLoaded) break;
      this.loaded.delete(oldest);
    }
    return story;
  }

  private async complete(loaded: LoadedStory): Promise<LoadedStory> {
    const known = this.whole.get(loaded)?.deref();
    if (known) return known;
    const key = keyOf(loaded.pack.id, loaded.story.id);
    const lists = found(key, await this.stories.lists(key));
    const whole = withLists(loaded, lists);
    this.whole.set(
      loaded,
      lists.account.voices.says.length > mostReports ? new WeakRef(whole) : { deref: () => whole },
    );
    return whole;
  }
}

function found<T>(key: string, value: T | undefined): T {
  if (value === undefined) throw new MissingStory(key);
  return value;
}
