import type { GateStory } from "../core/story/gate";
import { readRaw } from "../platform/raw";
import { gateHook } from "./gate-hook";

const isStory = (value: Partial<GateStory> | null): boolean =>
  Array.isArray(value?.groups) && value.groups.every(Array.isArray);

/** Brings the gate the words that the background left in the storage; anything else there counts as none. */
export const bringWords = async (): Promise<void> => {
  const stored = await readRaw("gateWords");
  const words: GateStory[] = Array.isArray(stored) ? stored.filter(isStory) : [];
  const hook = gateHook();
  // Whichever of the two scripts is the first: the gate takes what lies here.
  hook.words = words;
  hook.learn?.(words);
};
