import type { GateStory } from "../core/story/gate";
import { browser } from "../platform/browser";
import type { PackRecord } from "./database/schema";

/** Characters of JSON a story may put before every listed page. */
const limit = 2000;

/** Drops words from the end of the longest group until the story fits; every group keeps at least one. */
const shorten = (story: GateStory): GateStory => {
  const groups = story.groups.map((group) => [...group]);
  while (JSON.stringify({ ...story, groups }).length > limit) {
    const longest = groups.reduce((a, b) => (b.length > a.length ? b : a), groups[0] ?? []);
    if (longest.length <= 1) break;
    longest.pop();
  }
  return { ...story, groups };
};

/** The gate words of imported packs; those of the bundled pack stand in the gate itself. */
export const gateWordsOf = (records: PackRecord[]): GateStory[] =>
  records
    .filter((record) => !record.bundled)
    .flatMap((record) => record.pack.stories)
    .map((story) => shorten({ story: story.id, groups: story.about.gate }))
    .filter((story) => JSON.stringify(story).length <= limit);

/** Leaves the words where the scripts beside the gates read them; written only when they changed. Says whether. */
export const storeGateWords = async (records: PackRecord[]): Promise<boolean> => {
  const words = gateWordsOf(records);
  try {
    const stored = await browser.storage.local.get("gateWords");
    if (JSON.stringify(stored.gateWords ?? []) === JSON.stringify(words)) return false;
    await browser.storage.local.set({ gateWords: words });
    return true;
  } catch (error) {
    console.warn(
      "Second Source: gate words were not stored; imported stories need a click on the toolbar button",
      error,
    );
    return false;
  }
};
