import type { DBSchema, IDBPDatabase } from "idb";
import type { ReadyLists, ReadyPack, ReadyStory } from "../../core/pack/ready";
import type { Pack } from "../../core/pack/types";

/** A pack as it is kept. */
export interface PackRecord {
  id: string;
  version: string;
  /** False for what the reader imported, also over the bundled pack's id. */
  bundled: boolean;
  /** Of the text it came from: a bundled pack that changed without a new version is put in again. */
  digest: string;
  pack: Pack;
}

/** What analysis needs of a pack, made of its record by the build that `stamp` names. */
export interface ReadyRecord {
  id: string;
  stamp: string;
  pack: ReadyPack;
}

/** A story for analysis, by `pack/story`. */
export interface ReadyStoryRecord extends ReadyStory {
  key: string;
}

/** The rest of a story, by the same key. */
export interface StoryListsRecord extends ReadyLists {
  key: string;
}

/** All that is made of the installed packs. */
export interface ReadyEverything {
  packs: ReadyRecord[];
  stories: ReadyStoryRecord[];
  lists: StoryListsRecord[];
}

export interface Schema extends DBSchema {
  packs: { key: string; value: PackRecord };
  readyPacks: { key: string; value: ReadyRecord };
  readyStories: { key: string; value: ReadyStoryRecord };
  readyLists: { key: string; value: StoryListsRecord };
}

export type Database = IDBPDatabase<Schema>;

export const databaseName = "second-source";

export const storeNames = ["packs", "readyPacks", "readyStories", "readyLists"] as const;
