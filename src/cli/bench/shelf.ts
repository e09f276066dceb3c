import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Deserializer, Serializer } from "node:v8";
import { choose, storiesToRead } from "../../core/analyse";
import type { ArticleText } from "../../core/article";
import { reportOnStory } from "../../core/compare/report";
import type { PageReport } from "../../core/compare/types";
import { indexReady, type LoadedStory, loadReady, type StoryIndex, withLists } from "../../core/pack/load";
import {
  type ReadyLists,
  type ReadyPack,
  type ReadyStory,
  readyLists,
  readyPack,
  readyStory,
} from "../../core/pack/ready";
import type { Pack } from "../../core/pack/types";
import { defaultSettings } from "../../core/settings";

/** Where a pack made ready lies for the bench, in the form in which a browser's database keeps values. */
const folder = join("dist", "bench");

function write(name: string, value: unknown): void {
  const serializer = new Serializer();
  serializer.writeHeader();
  serializer.writeValue(value);
  writeFileSync(join(folder, name), serializer.releaseBuffer());
}

/** As in a browser, arrays are copied out of what is read: Node's own short cut leaves them in it and keeps it whole. */
function read(name: string): unknown {
  const deserializer = new Deserializer(readFileSync(join(folder, name)));
  deserializer.readHeader();
  return deserializer.readValue();
}
const fileOf = (story: string): string => `story-${story}.bin`;
const listsFileOf = (story: string): string => `lists-${story}.bin`;

/** Makes a pack ready, as is done once when it is installed. */
export function storeReady(pack: Pack): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  write("pack.bin", readyPack(pack));
  for (const story of pack.stories) {
    write(fileOf(story.id), readyStory(story));
    write(listsFileOf(story.id), readyLists(pack, story));
  }
}

/** What the background keeps awake: the heads of all stories, and the stories read so far. */
export class BenchShelf {
  private readonly index: StoryIndex;
  private readonly loaded = new Map<string, LoadedStory>();
  private readonly whole = new WeakMap<LoadedStory, WeakRef<LoadedStory>>();

  constructor() {
    this.index = indexReady([read("pack.bin") as ReadyPack]);
  }

  read(id: string): LoadedStory | null {
    const entry = this.index.stories.get(id);
    if (!entry) return null;
    const story = this.loaded.get(id) ?? loadReady(entry, read(fileOf(id)) as ReadyStory);
    this.loaded.set(id, story);
    return story;
  }

  analyse(article: ArticleText): PageReport {
    const stories = storiesToRead(this.index, article).flatMap(({ head }) => this.read(head.id) ?? []);
    const choice = choose(this.index, stories, article);
    if ("empty" in choice) return choice.empty;
    const { chosen } = choice;
    return reportOnStory(article, { ...chosen, loaded: this.complete(chosen.loaded) }, defaultSettings);
  }

  /** As the background does with a large story: its lists are kept only as long as nobody needs the memory. */
  private complete(loaded: LoadedStory): LoadedStory {
    const known = this.whole.get(loaded)?.deref();
    if (known) return known;
    const lists = read(listsFileOf(loaded.story.id)) as ReadyLists;
    const whole = withLists(loaded, lists);
    this.whole.set(loaded, new WeakRef(whole));
    return whole;
  }
}
