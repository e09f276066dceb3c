import type { Pack, Story } from "./types";

/** A story with the pack whose outlets and origins it speaks of. */
export interface LoadedStory {
  story: Story;
  pack: Pack;
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

/** Ids of stories that a pack has in common with installed ones: those of the new pack would not be seen. */
export const storiesInCommon = (index: PackIndex, pack: Pack): string[] =>
  pack.stories.map(({ id }) => id).filter((id) => index.stories.has(id));
