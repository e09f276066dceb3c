import { readyLists, readyPack, readyStory } from "../core/pack/ready";
import type { PackRecord, ReadyEverything } from "./database/schema";
import type { PackStore } from "./database/store";
import { keyOf, type ReadyStories, Shelf } from "./shelf";

const storedStories = (store: PackStore): ReadyStories => ({
  story: (key) => store.readyStory(key),
  lists: (key) => store.storyLists(key),
});

/** The shelf as an earlier start left it; null where it has to be made anew. */
export async function openShelf(store: PackStore, stamp: string): Promise<Shelf | null> {
  const ready = await store.ready();
  if (!ready?.every((record) => record.stamp === stamp)) return null;
  return new Shelf(
    ready.map(({ pack }) => pack),
    storedStories(store),
  );
}

function makeOne(stamp: string, { id, pack }: PackRecord): ReadyEverything {
  const stories = pack.stories.map((story) => ({ key: keyOf(id, story.id), story }));
  return {
    packs: [{ id, stamp, pack: readyPack(pack) }],
    stories: stories.map(({ key, story }) => ({ key, ...readyStory(story) })),
    lists: stories.map(({ key, story }) => ({ key, ...readyLists(pack, story) })),
  };
}

/** A damaged pack, of which nothing can be made, costs nobody else anything. */
function makeReady(stamp: string, records: PackRecord[]): ReadyEverything {
  const all: ReadyEverything = { packs: [], stories: [], lists: [] };
  for (const record of records)
    try {
      const { packs, stories, lists } = makeOne(stamp, record);
      all.packs.push(...packs);
      all.stories.push(...stories);
      all.lists.push(...lists);
    } catch (error) {
      console.warn(`Second Source: the pack "${record.id}" is damaged and not used. Import it again.`, error);
    }
  return all;
}

function inMemory({ stories, lists }: ReadyEverything): ReadyStories {
  const storyByKey = new Map(stories.map((story) => [story.key, story]));
  const listsByKey = new Map(lists.map((list) => [list.key, list]));
  return { story: async (key) => storyByKey.get(key), lists: async (key) => listsByKey.get(key) };
}

/** Makes packs ready and keeps that for the next start; in memory where nothing can or may be kept. */
export async function makeShelf(
  store: PackStore,
  stamp: string,
  records: PackRecord[],
  mayKeep: () => boolean,
): Promise<Shelf> {
  const ready = makeReady(stamp, records);
  const kept = mayKeep() && (await store.keepReady(ready));
  return new Shelf(
    ready.packs.map(({ pack }) => pack),
    kept ? storedStories(store) : inMemory(ready),
  );
}
