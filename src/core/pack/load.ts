import type { AccountData } from "../compare/account-data";
import type { MatcherData } from "../match/matcher";
import { remember } from "../memo";
import { headOf, type ReadyLists, type ReadyPack, type ReadyStory, type StoryHead } from "./ready";
import type { Pack, PackFacts, Story } from "./types";

/** A story with the pack whose outlets and origins it speaks of. */
export interface LoadedStory {
  story: Story;
  pack: PackFacts;
  /** The matcher's tables, where they were made before. */
  matcher?: MatcherData;
  /** Its lists as tables, where they were made before: those of `story` are empty then. */
  account?: AccountData;
}

/** A story that a page may be about, not yet read. */
export interface StoryEntry {
  head: StoryHead;
  pack: PackFacts;
}

/** What finds the stories worth reading for a page, whether they are at hand or kept elsewhere. */
export interface StoryIndex {
  packs: PackFacts[];
  /** By story id; where two packs hold the same story, the earlier pack's. */
  stories: Map<string, StoryEntry>;
}

/** All installed packs. What a story needs beyond this is derived when it is first asked for (`lookup.ts`). */
export interface PackIndex {
  packs: Pack[];
  /** By story id; where two packs hold the same story, the earlier pack's. */
  stories: Map<string, LoadedStory>;
}

/** Checked packs made ready, the bundled one first. Cheap: a step per story. */
export function loadPacks(packs: Pack[]): PackIndex {
  const stories = new Map<string, LoadedStory>();
  for (const pack of packs)
    for (const story of pack.stories) if (!stories.has(story.id)) stories.set(story.id, { story, pack });
  return { packs, stories };
}

function indexOf<P extends PackFacts>(packs: P[], headsOf: (pack: P) => StoryHead[]): StoryIndex {
  const stories = new Map<string, StoryEntry>();
  for (const pack of packs)
    for (const head of headsOf(pack)) if (!stories.has(head.id)) stories.set(head.id, { head, pack });
  return { packs, stories };
}

/** The stories of packs that are at hand. */
export const storyIndex: (index: PackIndex) => StoryIndex = remember(({ packs }) =>
  indexOf(packs, ({ stories }) => stories.map(headOf)),
);

/** The stories of packs made ready, which are read when a page asks for them. */
export const indexReady = (packs: ReadyPack[]): StoryIndex => indexOf(packs, ({ heads }) => heads);

/** A story read from where it is kept, beside its pack's facts and still without its lists. */
export const loadReady = ({ pack }: StoryEntry, { frame, matcher }: ReadyStory): LoadedStory => ({
  story: frame,
  pack,
  matcher,
});

/** The same story with its lists. */
export const withLists = (loaded: LoadedStory, { account }: ReadyLists): LoadedStory => ({ ...loaded, account });

/** Ids of stories that a pack has in common with installed ones: those of the new pack would not be seen. */
export const storiesInCommon = (index: PackIndex, pack: Pack): string[] =>
  pack.stories.map(({ id }) => id).filter((id) => index.stories.has(id));
