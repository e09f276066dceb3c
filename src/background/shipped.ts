import type { Pack } from "../core/pack/types";
import { digestOf } from "./database/digest";

/** The pack that comes with the extension: what it is, and its text, which is wanted only when it must be put in. */
export interface Shipped {
  id: string;
  version: string;
  /** `digestOf` its text. */
  digest: string;
  text(): Promise<string>;
}

/** A pack that is at hand as text. */
export const shippedText = (text: string): Shipped => {
  const { id, version } = JSON.parse(text) as Pack;
  return { id, version, digest: digestOf(text), text: async () => text };
};

const unpack = (packed: string): Promise<string> => {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
};

/**
 * A pack as the build puts it into the background: deflated, because a background that wakes for a page is read and
 * parsed whole, and needs this text only after an installation or an update.
 */
export const shippedPacked = (facts: string, packed: string): Shipped => ({
  ...(JSON.parse(facts) as Omit<Shipped, "text">),
  text: () => unpack(packed),
});
