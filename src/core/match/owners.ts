import { bodies, describes, prepositionOf } from "./noun-phrases";
import { actorsOf, type Mention, type ReadSentence } from "./sentence";
import { highest } from "./sorted";

/** "Russian forces": the adjective says whose people they are, not whose things. */
const leadsBody = (sentence: ReadSentence, actor: Mention): boolean =>
  bodies.has(sentence.tokens[actor.last + 1]?.word ?? "") || bodies.has(sentence.tokens[actor.last + 2]?.word ?? "");

/** "Iranian drones", "Iran's drones", "drones from Iran": whose they are. */
export function ownerOf(sentence: ReadSentence, thing: Mention): Mention | null {
  const near = actorsOf(sentence).filter((m) => !m.pronoun);
  const before = highest(
    near.filter((m) => m.last < thing.first && m.last >= thing.first - 4),
    ({ last }) => last,
  );
  if (before && leadsBody(sentence, before)) return null;
  if (before && (describes(sentence, before) || labels(sentence, before, thing))) return before;
  return (
    near.find((m) => m.first > thing.last && m.first <= thing.last + 3 && prepositionOf(sentence, m) === "from") ?? null
  );
}

/** "hundreds of Iran drones", "Iran-made drones": a bare name that opens the noun phrase of a thing. */
function labels(sentence: ReadSentence, actor: Mention, thing: Mention): boolean {
  if (sentence.tokens[actor.last + 1]?.word === "-") return true;
  return actor.last + 1 === thing.first && (actor.first === 0 || prepositionOf(sentence, actor) !== null);
}

/** "Iranian" is filed under things by some stories and names an actor all the same. */
export const isAlsoActor = (sentence: ReadSentence, thing: Mention): boolean =>
  actorsOf(sentence).some((m) => m.first <= thing.first && m.last >= thing.first);

/** The first owner that any of the things has. */
export const ownerOfAny = (sentence: ReadSentence, things: Mention[]): Mention | null =>
  things
    .filter((thing) => !isAlsoActor(sentence, thing))
    .map((thing) => ownerOf(sentence, thing))
    .find((owner) => owner !== null) ?? null;
