import { voicesByPosition } from "../compare/voices";
import type { LoadedStory } from "../pack/load";
import type { Settings } from "../settings";
import type { VoicesAt } from "./standing";

/** Who reports a position of a story, without the outlets that the reader switched off. */
export function voicesAtIn({ pack, story }: LoadedStory, { outletsOff }: Pick<Settings, "outletsOff">): VoicesAt {
  const off = new Set(outletsOff);
  const voices = voicesByPosition(pack, story);
  return (position) => (voices.get(position) ?? []).filter(({ article }) => !off.has(article.outlet));
}
