import type { Slot } from "./cue-language";
import { ask } from "./slot-asks";

/** A slot with what its asks say of where it may be filled. */
export interface SlotWords extends Slot {
  /** May be filled by the sentence before, or by the story as well. */
  elsewhere: boolean;
  context: boolean;
}

/** What the asks of a slot say of where it may be filled. */
export const slotWords = ({ concepts, date, asks }: Slot): SlotWords => {
  const context = (asks & ask.context) !== 0;
  return { concepts, date, asks, context, elsewhere: context || (asks & ask.before) !== 0 };
};
