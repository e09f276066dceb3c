import type { GateStory } from "../core/story/gate";

/** What the scripts that come before a visit know of each other in a page. */
export interface GateHook {
  /** Whether the extension that this gate belongs to is still there. */
  isAlive?: () => boolean;
  /** Takes the words of imported stories, and looks at once. */
  learn?: (words: GateStory[]) => void;
  /** Words that came before the gate. */
  words?: GateStory[];
}

const name = "secondSourceGate";

/**
 * The one hook of a page, in the scripts' own world. An element of this name in the page is found on the global as
 * well, but is not its own.
 */
export const gateHook = (): GateHook => {
  const world = globalThis as { [name]?: GateHook };
  if (!Object.hasOwn(world, name)) world[name] = {};
  return world[name] as GateHook;
};
