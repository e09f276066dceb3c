import type { AccountData } from "../compare/account-data";
import { compileAccount } from "../compare/compile-account";
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

/** A story's questions, relations and articles with all their texts: wanted only for a page that is about it. */
export interface ReadyLists {
  account: AccountData;
}

/** What tells whether a page is about a story and which positions it takes: tables and ids, and hardly a text. */
export interface ReadyStory {
  /** The story without its lists, and without what the matcher's tables hold. */
  frame: Story;
  matcher: MatcherData;
}

/** What the choice of a story needs of it. */
export const headOf = ({ id, language, about }: Story): StoryHead => ({ id, language, gate: about.gate });

/** A pack without its stories, each of which leaves its head. */
export function readyPack(pack: Pack): ReadyPack {
  const { id, title, outlets, origins, stories } = pack;
  return { id, title, outlets, origins, voices: [...voicesOf(pack)], heads: stories.map(headOf) };
}

/** A story as the choice and the matching need it, in its own language. */
export function readyStory(story: Story): ReadyStory {
  const { model: _, ...rest } = story;
  const frame = { ...rest, concepts: [], cues: [], questions: [], relations: [], articles: [] };
  const { cues, ...matcher } = compileMatcher(story, story.language);
  const { order: _order, ...kept } = cues;
  return { frame, matcher: { ...matcher, cues: kept } };
}

/** A story's lists as tables. */
export const readyLists = (pack: PackFacts, story: Story): ReadyLists => ({ account: compileAccount(pack, story) });
