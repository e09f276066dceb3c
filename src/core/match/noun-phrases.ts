import { isIn, wordClass } from "../text/word-classes";
import { canAct } from "./kinds";
import { actorsOf, kindsOf, type Mention, type ReadSentence } from "./sentence";

const prepositions = wordClass(
  "to for with of by in on against at into about over from near toward towards between via through".split(" "),
);
const inNounPhrase = wordClass("the a an its his her their this new state foreign - ' \" 's former senior".split(" "));

/** "to Hezbollah and the Houthis": the second name hangs on the preposition of the first. */
function partnerOf(sentence: ReadSentence, at: number): Mention | null {
  const word = sentence.tokens[at]?.word;
  if (word !== "and" && word !== "or") return null;
  for (const actor of actorsOf(sentence)) if (actor.last === at - 1) return actor;
  return null;
}

/** The preposition that leads the noun phrase in which a mention stands, or null. */
export function prepositionOf(sentence: ReadSentence, mention: Mention): string | null {
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 4); at--) {
    const token = sentence.tokens[at];
    if (token === undefined) return null;
    if (isIn(prepositions, token)) return sentence.tokens[at - 1]?.word === "according" ? "according" : token.word;
    const partner = partnerOf(sentence, at);
    if (partner) return prepositionOf(sentence, partner);
    if (!isIn(inNounPhrase, token) && !token.capital) return null;
  }
  return null;
}

/** Whether a mention is of somebody who acts. */
export const isActor = ({ kind }: Mention): boolean => canAct(kind);

/** Whether "'s" follows a mention. */
export const isPossessive = (sentence: ReadSentence, mention: Mention): boolean =>
  sentence.tokens[mention.last + 1]?.word === "'s";

const adjectives = wordClass(
  "iranian russian ukrainian american syrian turkish british israeli saudi yemeni iraqi chinese french german european western persian houthi lebanese palestinian polish japanese korean emirati qatari egyptian indian pakistani afghan kurdish belarusian armenian azerbaijani georgian spanish italian dutch swedish danish norwegian finnish canadian australian serbian venezuelan".split(
    " ",
  ),
);
/** Nouns for people who act for a country: "Russian forces" acts, "Russian drones" does not. */
export const bodies = new Set(
  "officials official forces army troops military soldiers ministry government president leader spokesman spokeswoman spokesperson minister officers officer authorities intelligence agencies agency side delegation envoy ambassador diplomat diplomats mission embassy lawmaker lawmakers parliament trainers instructors commander commanders administration navy guards spies analysts analyst media television regime state crews pilots personnel experts expert leadership units cronies henchmen mouthpiece aides aide office secretary chief allies backers men representatives representative senator general foreign".split(
    " ",
  ),
);

/** "Iranian drones", "Iran's drones": an actor written as an adjective or possessive. */
export const describes = (sentence: ReadSentence, actor: Mention): boolean =>
  isIn(adjectives, sentence.tokens[actor.last]) || isPossessive(sentence, actor);

const namesBody = ({ tokens }: ReadSentence, at: number): boolean => bodies.has(tokens[at]?.word ?? "");

/** "Iranian drones", "Russia's war": an actor that only describes the thing named next is not who acts. */
export function ofThing(sentence: ReadSentence, actor: Mention): boolean {
  if (!describes(sentence, actor)) return false;
  const from = actor.last + (isPossessive(sentence, actor) ? 2 : 1);
  if (namesBody(sentence, from) || namesBody(sentence, from + 1)) return false;
  for (const { first } of kindsOf(sentence).things) if (first >= from && first <= from + 2) return true;
  return false;
}

/** "officials in Moscow", "the authorities of Iran": the place stands for the people, if they are no one else's. */
export function isSeat(sentence: ReadSentence, actor: Mention): boolean {
  const at = actor.first - 1;
  const lead = sentence.tokens[at]?.word;
  if ((lead !== "in" && lead !== "of") || !bodies.has(sentence.tokens[at - 1]?.word ?? "")) return false;
  for (const { last } of actorsOf(sentence)) if (last < at && last >= at - 4) return false;
  return true;
}
