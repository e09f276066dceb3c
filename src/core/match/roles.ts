import { isIn, wordClass } from "../text/word-classes";
import { type ConceptList, inAny } from "./concept-list";
import { describes, isPossessive, isSeat, ofThing, prepositionOf } from "./noun-phrases";
import { oncePerPlace } from "./once";
import { actorsOf, kindsOf, type Mention, type ReadSentence } from "./sentence";
import { hasStranger, isClaimNoun, speakerBeforeColon, standsAfterComma } from "./speech";

/** "that" opens a clause and "this" leads a noun far more often than they act. */
function canAct({ tokens }: ReadSentence, actor: Mention): boolean {
  const word = tokens[actor.first]?.word;
  return word !== "that" && word !== "this";
}

/** "by X" or "from X" or "according to X" soon after a word of action. */
function actorAfter(sentence: ReadSentence, verb: Mention, leads: string[], within: number): Mention | null {
  for (const mention of actorsOf(sentence)) {
    if (mention.first <= verb.last || mention.first > verb.last + within) continue;
    const lead = prepositionOf(sentence, mention);
    if (lead !== null && leads.includes(lead)) return mention;
  }
  return null;
}

/** "said it had sent none": a pronoun after a verb opens what is said. */
const complementSubjects = new Set(["it", "they", "he", "she", "we"]);

/** "said Peskov": the actor that follows a verb at once. */
function actorInverted(sentence: ReadSentence, verb: Mention): Mention | null {
  const { last } = verb;
  if (verb.kind === "give" || verb.kind === "take" || sentence.tokens[last + 1]?.word === ",") return null;
  for (const actor of actorsOf(sentence))
    if (actor.first > last && actor.first <= last + 2 && isInverted(sentence, actor)) return actor;
  return null;
}

const isInverted = (sentence: ReadSentence, actor: Mention): boolean =>
  canAct(sentence, actor) &&
  !ofThing(sentence, actor) &&
  !complementSubjects.has(sentence.tokens[actor.first]?.word ?? "") &&
  prepositionOf(sentence, actor) === null;

const isSubject = (sentence: ReadSentence, m: Mention): boolean =>
  canAct(sentence, m) && (prepositionOf(sentence, m) === null || isSeat(sentence, m)) && !ofThing(sentence, m);

/** The actors that can be the subject of a verb, in order: every verb of the sentence asks. */
function subjectsOf(sentence: ReadSentence): Mention[] {
  const kinds = kindsOf(sentence);
  if (kinds.subjects) return kinds.subjects;
  const subjects: Mention[] = [];
  for (const actor of kinds.actors) if (isSubject(sentence, actor)) subjects.push(actor);
  kinds.subjects = subjects;
  return subjects;
}

/** ", calling them groundless": the subject of the main verb, not the nearest name. */
function isTrailing(sentence: ReadSentence, verb: Mention): boolean {
  return sentence.tokens[verb.first - 1]?.word === "," && verb.tense === "participle";
}

const later = (chosen: Mention | null, other: Mention): Mention =>
  chosen === null || other.last > chosen.last ? other : chosen;
const earlier = (chosen: Mention | null, other: Mention): Mention =>
  chosen === null || other.last <= chosen.last ? other : chosen;

/**
 * The nearest actor before a verb that is no one's complement, in the same main clause if there is one; of a trailing
 * verb the farthest in its clause.
 */
export function subjectBefore(sentence: ReadSentence, verb: Mention): Mention | null {
  const trailing = isTrailing(sentence, verb);
  let inClause: Mention | null = null;
  let nearest: Mention | null = null;
  for (const actor of subjectsOf(sentence)) {
    if (actor.last >= verb.first) continue;
    nearest = later(nearest, actor);
    if (actor.clause === verb.clause) inClause = trailing ? earlier(inClause, actor) : later(inClause, actor);
  }
  return inClause ?? nearest;
}

/** The nearest actor before a verb. */
function actorBefore(sentence: ReadSentence, { first }: Mention, within: number): Mention | null {
  let nearest: Mention | null = null;
  for (const actor of actorsOf(sentence)) {
    if (actor.last < first && actor.last >= first - within) nearest = later(nearest, actor);
  }
  return nearest;
}

/** "accused Iran of supplying", "Iran's plan to send": who a phrase with of, for or to is said of. */
function controllerOf(sentence: ReadSentence, verb: Mention): Mention | null {
  if (verb.tense !== "participle" && verb.tense !== "infinitive") return null;
  const actor = actorBefore(sentence, verb, 7);
  if (!actor) return null;
  const next = actor.last + (isPossessive(sentence, actor) ? 2 : 1);
  const direct = ["of", "for", "to"].includes(sentence.tokens[next]?.word ?? "");
  const owned = describes(sentence, actor) && sentence.tokens[next + 1]?.word === "to";
  return direct || owned ? actor : null;
}

/** "Iran's denial", "the Russian visit": whose an action is that stands as a noun. */
function ownerOf(sentence: ReadSentence, action: Mention): Mention | null {
  if (action.tense !== "noun" && action.tense !== "present") return null;
  const before = actorBefore(sentence, action, 3);
  if (!before) return null;
  const next = before.last + (isPossessive(sentence, before) ? 2 : 1);
  return next === action.first && describes(sentence, before) ? before : null;
}

/** Whose verdict "baseless" is: of whoever says, calls or dismisses it so, nearest before, else after. */
function judgeOf(sentence: ReadSentence, verdict: Mention): Mention | null {
  const titled = speakerBeforeColon(sentence, verdict);
  if (titled) return titled;
  const speech = kindsOf(sentence).speech.filter((m) => m.kind === "deny" || !isClaimNoun(sentence, m));
  const before = speech.filter((m) => m.last < verdict.first).sort((a, b) => b.last - a.last);
  for (const verb of [...before, ...speech.filter((m) => m.first > verdict.last)]) {
    const agent = agentOf(sentence, verb);
    if (agent) return agent;
  }
  return null;
}

const firstPersons = wordClass(["we", "i"]);

/** "we reject": said by whoever is quoted. */
function isFirstPerson({ tokens }: ReadSentence, { first }: Mention): boolean {
  for (let at = first - 1; at >= first - 3; at--) if (isIn(firstPersons, tokens[at])) return true;
  return false;
}

/** Who speaks in the first person: named before a colon, or by the words of saying after the quotation. */
function quotedOf(sentence: ReadSentence, verb: Mention): Mention | null {
  const speech = kindsOf(sentence).speech.find(
    (m) => m.kind === "say" && m.first > verb.last && !isClaimNoun(sentence, m) && !isFirstPerson(sentence, m),
  );
  return speakerBeforeColon(sentence, verb) ?? (speech ? agentOf(sentence, speech) : null);
}

/** Who does what a verb (or noun of action) says; null where the sentence does not tell. */
export const agentOf: (sentence: ReadSentence, verb: Mention) => Mention | null = oncePerPlace(findAgent);

function findAgent(sentence: ReadSentence, verb: Mention): Mention | null {
  if (verb.kind === "verdict") return judgeOf(sentence, verb);
  const owner = ownerOf(sentence, verb);
  if (owner) return owner;
  if (verb.passive) return actorAfter(sentence, verb, ["by"], 8);
  const quoted = isFirstPerson(sentence, verb) ? quotedOf(sentence, verb) : null;
  if (quoted) return quoted;
  const controller = controllerOf(sentence, verb);
  if (controller) return controller;
  if (verb.tense === "noun") {
    const by = actorAfter(sentence, verb, ["by", "from"], 6);
    if (by) return by;
  }
  if (sentence.tokens[verb.first]?.word === "according") return actorAfter(sentence, verb, ["to", "according"], 6);
  const before = subjectBefore(sentence, verb);
  if (verb.kind === "say" && hasStranger(sentence, verb) && !standsAfterComma(sentence, before, verb)) return null;
  if (before && before.clause === verb.clause) return before;
  return actorInverted(sentence, verb) ?? before;
}

/** A pronoun that can stand for somebody else as well. */
const isAmbiguous = (sentence: ReadSentence, concepts: ConceptList, agent: Mention): boolean =>
  agent.pronoun && sentence.mentions.some((m) => m.pronoun && m.first === agent.first && !inAny(concepts, m));

/** "Tehran and Moscow": both act. */
const isJoined = (sentence: ReadSentence, a: Mention, b: Mention): boolean =>
  a.last + 2 === b.first && ["and", "nor", "or"].includes(sentence.tokens[a.last + 1]?.word ?? "");

/** Whether one of the concepts acts: `unknown` where the sentence names nobody. */
export function actsAs(sentence: ReadSentence, concepts: ConceptList, verb: Mention): "yes" | "no" | "unknown" {
  const agent = agentOf(sentence, verb);
  if (!agent) return "unknown";
  if (inAny(concepts, agent)) return isAmbiguous(sentence, concepts, agent) ? "unknown" : "yes";
  // "Russia's Peskov", "the Iranian foreign minister's spokesman": a neighbour of the same noun phrase may carry the role.
  const near = actorsOf(sentence).some(
    (m) =>
      m.first <= agent.first &&
      agent.first - m.first <= 4 &&
      inAny(concepts, m) &&
      (isPossessive(sentence, m) || m.last + 1 >= agent.first || isJoined(sentence, m, agent)),
  );
  return near ? "yes" : "no";
}
