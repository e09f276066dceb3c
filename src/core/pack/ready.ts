import { compileMatcher, type MatcherData } from "../match/matcher";
import { voicesOf } from "./lookup";
import type { Pack, PackFacts, Story } from "./types";

/** What the choice of a story needs to know of it before it is read. */
export interface StoryHead {
  id: string;
  language: string;
  gate: string[][];
}

/** A pack made ready for analysis, without its stories: these are read one by one when a page may be about them. */
export interface ReadyPack extends PackFacts {
  stories?: never;
  heads: StoryHead[];
}

/** A story made ready for analysis. What its matcher holds as tables stands nowhere else. */
export interface ReadyStory {
  story: Story;
  matcher: MatcherData;
}

export const headOf = ({ id, language, about }: Story): StoryHead => ({ id, language, gate: about.gate });

export function readyPack(pack: Pack): ReadyPack {
  const { id, title, outlets, origins, stories } = pack;
  return { id, title, outlets, origins, voices: [...voicesOf(pack)], heads: stories.map(headOf) };
}

export function readyStory(story: Story): ReadyStory {
  const { model: _, ...rest } = story;
  return { story: { ...rest, concepts: [], cues: [] }, matcher: compileMatcher(story, story.language) };
}
