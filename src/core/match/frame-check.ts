import { type Frame, frameOf } from "./frames";
import { ownerOfAny } from "./owners";
import { actorsOf, type Mention, mentionsOf, type ReadSentence } from "./sentence";

const overlapsAccuser = (sentence: ReadSentence, mention: Mention): boolean =>
  actorsOf(sentence).some((m) => m.kind === "accuser" && m.first <= mention.last && m.last >= mention.first);

type Verdict = "yes" | "no" | "unknown";

function isOneOf(sentence: ReadSentence, { first, last }: Mention, concepts: string[]): boolean {
  for (const concept of concepts)
    for (const other of mentionsOf(sentence, concept)) if (other.first <= last && other.last >= first) return true;
  return false;
}

/** `=russia`: the role must be named, not merely free. */
const isStrict = (concepts: string[] | null): boolean => concepts?.[0]?.startsWith("=") ?? false;

const bare = (concepts: string[]): string[] => concepts.map((c) => (c.startsWith("=") ? c.slice(1) : c));

function fills(sentence: ReadSentence, role: Mention | null, wanted: string[] | null): Verdict {
  if (wanted === null) return "yes";
  if (role === null) return isStrict(wanted) ? "no" : "unknown";
  const concepts = bare(wanted);
  return isOneOf(sentence, role, concepts) ? "yes" : "no";
}

/**
 * Whether a frame says that `giver` hands `theme` to `receiver` (null: anybody). No role may be filled by
 * another; the theme must be named, the parties may stay unsaid.
 */
export function frameHolds(
  sentence: ReadSentence,
  verb: Mention,
  giver: string[] | null,
  theme: string[] | null,
  receiver: string[] | null,
): boolean {
  const frame = frameOf(sentence, verb);
  if (theme !== null && !frame.themes.some((m) => isOneOf(sentence, m, theme))) return false;
  return fills(sentence, frame.receiver, receiver) !== "no" && giverFits(sentence, frame, verb, giver);
}

/** A speaker may stand where a giver would ("Sullivan said … drones for Russia"): then whoever is named before the verb decides. */
function giverFits(sentence: ReadSentence, frame: Frame, verb: Mention, giver: string[] | null): boolean {
  const verdict = fills(sentence, frame.giver, giver);
  if (verdict !== "no" || giver === null) return verdict !== "no";
  if (!frame.giver || !overlapsAccuser(sentence, frame.giver)) return false;
  const owner = ownerOfAny(sentence, frame.themes);
  const named = actorsOf(sentence).some((m) => m.last < verb.first && isOneOf(sentence, m, bare(giver)));
  return named || fills(sentence, owner, giver) === "yes";
}
