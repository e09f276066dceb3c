import { type ConceptList, isNamedAt } from "./concept-list";
import { role } from "./conditions";
import { type Frame, frameOf } from "./frames";
import { ownerOfAny } from "./owners";
import { actorsOf, type Mention, type ReadSentence } from "./sentence";

const overlapsAccuser = (sentence: ReadSentence, mention: Mention): boolean =>
  actorsOf(sentence).some((m) => m.kind === "accuser" && m.first <= mention.last && m.last >= mention.first);

type Verdict = "yes" | "no" | "unknown";

/** Who may fill a role: one of these concepts, or anybody. */
export interface Role {
  kind: number;
  concepts: ConceptList;
}

/** The role that stands in a row from a place on; behind it the next one begins. */
export const roleAt = (row: ArrayLike<number>, at: number): Role => ({
  kind: row[at] as number,
  concepts: { row, from: at + 2, to: at + 2 + (row[at + 1] as number) },
});

function fills(sentence: ReadSentence, mention: Mention | null, { kind, concepts }: Role): Verdict {
  if (kind === role.anybody) return "yes";
  if (mention === null) return kind === role.named ? "no" : "unknown";
  return isNamedAt(sentence, concepts, mention) ? "yes" : "no";
}

/**
 * Whether a frame says that `giver` hands `theme` to `receiver`. No role may be filled by another; the theme must be
 * named, the parties may stay unsaid.
 */
export function frameHolds(
  sentence: ReadSentence,
  verb: Mention,
  [giver, theme, receiver]: readonly [Role, Role, Role],
): boolean {
  const frame = frameOf(sentence, verb);
  if (theme.kind !== role.anybody && !frame.themes.some((m) => isNamedAt(sentence, theme.concepts, m))) return false;
  return fills(sentence, frame.receiver, receiver) !== "no" && giverFits(sentence, frame, verb, giver);
}

/** A speaker may stand where a giver would ("Sullivan said … drones for Russia"): then whoever is named before the verb decides. */
function giverFits(sentence: ReadSentence, frame: Frame, verb: Mention, giver: Role): boolean {
  if (fills(sentence, frame.giver, giver) !== "no") return true;
  if (!frame.giver || !overlapsAccuser(sentence, frame.giver)) return false;
  const owner = ownerOfAny(sentence, frame.themes);
  const named = actorsOf(sentence).some((m) => m.last < verb.first && isNamedAt(sentence, giver.concepts, m));
  return named || fills(sentence, owner, giver) === "yes";
}
