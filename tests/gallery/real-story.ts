import { loadPacks } from "../../src/core/pack/load";
import type { Pack } from "../../src/core/pack/types";
import { storyView } from "../../src/core/views/story-view";
import type { StoryView } from "../../src/core/views/types";

/** The first story of a built pack, with all outlets on. */
export function realStoryOf(text: string): StoryView | null {
  const pack: Pack = JSON.parse(text);
  const [story] = pack.stories;
  return story ? storyView(loadPacks([pack]), story.id, { outletsOff: [] }) : null;
}
