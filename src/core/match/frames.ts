import { describes, isActor, ofThing, prepositionOf } from "./noun-phrases";
import { oncePerPlace } from "./once";
import { isAlsoActor, ownerOf, ownerOfAny } from "./owners";
import { agentOf } from "./roles";
import { kindsOf, type Mention, type ReadSentence } from "./sentence";
import { sortBy } from "./sorted";

/** Who hands what to whom, as far as the sentence shows it; null where it does not. */
export interface Frame {
  giver: Mention | null;
  /** Every thing that can be what is handed over, likeliest first. */
  themes: Mention[];
  receiver: Mention | null;
}

const isThing = (m: Mention): boolean => m.kind === "thing";

const ahead = 14;
const behind = 12;
const subordinators = new Set("after before as amid when while because since if following during ahead who".split(" "));

/** "sent trainers to help …": what follows belongs to another verb. */
const purposes = new Set("help train teach use operate show instruct assist fight hit strike attack".split(" "));

const measures = new Set(["many", "much", "few", "soon", "quickly", "fast", "part", "a", "an"]);

/** "as many as", "as part of" compare or name; otherwise "as" opens a clause like "while". */
function opensClause(sentence: ReadSentence, at: number): boolean {
  const word = sentence.tokens[at]?.word ?? "";
  if (word === "to") return purposes.has(sentence.tokens[at + 1]?.word ?? "");
  if (word !== "as") return subordinators.has(word);
  return !measures.has(sentence.tokens[at + 1]?.word ?? "") && !measures.has(sentence.tokens[at - 1]?.word ?? "");
}

/** Mentions after a verb (or inside its wording) that can still belong to it. */
function following(sentence: ReadSentence, verb: Mention): Mention[] {
  let end = verb.last + 1;
  while (end <= verb.last + ahead && sentence.clauses[end] === verb.clause && !opensClause(sentence, end)) end++;
  return sortBy(
    sentence.mentions.filter((m) => m.first > verb.first && m.first < end),
    ({ first }) => first,
  );
}

const preceding = (sentence: ReadSentence, verb: Mention): Mention[] =>
  sortBy(
    sentence.mentions.filter((m) => m.last < verb.first && m.last >= verb.first - behind && m.clause === verb.clause),
    ({ last }) => -last,
  );

const possessives = new Set(["its", "their", "his", "her"]);

const led = (sentence: ReadSentence, mention: Mention, leads: string[]): boolean =>
  !possessives.has(sentence.tokens[mention.first]?.word ?? "") &&
  leads.includes(prepositionOf(sentence, mention) ?? "");

const directObject = (sentence: ReadSentence, verb: Mention, after: Mention[]): Mention | null =>
  after.find(
    (m) => isActor(m) && m.first <= verb.last + 3 && prepositionOf(sentence, m) === null && !ofThing(sentence, m),
  ) ?? null;

const thingPronouns = new Set(["it", "them", "these", "those", "they", "this"]);

const isPronoun = (sentence: ReadSentence, mention: Mention | null): boolean =>
  mention !== null && thingPronouns.has(sentence.tokens[mention.first]?.word ?? "");

/** "Russian forces would be given …": who or what a passive is said of. */
function passiveSubject(sentence: ReadSentence, before: Mention[]): Mention | null {
  const nearest = before.find((m) => (isThing(m) || isActor(m)) && prepositionOf(sentence, m) === null) ?? null;
  if (!nearest || isActor(nearest)) return nearest;
  const party = before.find((m) => isActor(m) && m.last + 1 === nearest.first);
  return party && describes(sentence, party) && !ofThing(sentence, party) ? party : nearest;
}

/** "Kyiv says drones had reached Russia": who speaks does not give; the thing named after the speech does. */
function whatMoved(sentence: ReadSentence, agent: Mention, verb: Mention): Mention | null {
  const speech = kindsOf(sentence).speech.find(
    (m) => m.kind === "say" && m.first > agent.last && m.last < verb.first && m.tense !== "noun",
  );
  if (!speech) return null;
  const between = sentence.mentions.filter((m) => m.first > speech.last && m.last < verb.first);
  const subject = between.find((m) => isThing(m) && !isAlsoActor(sentence, m) && isNounLike(sentence, m));
  return between.some((m) => isActor(m) && prepositionOf(sentence, m) === null && !ofThing(sentence, m))
    ? null
    : (subject ?? null);
}

/** Not one of the function words that stories list as things, such as "to" or "that". */
const isNounLike = (sentence: ReadSentence, mention: Mention): boolean =>
  (sentence.tokens[mention.last]?.word.length ?? 0) > 4;

function activeGive(sentence: ReadSentence, verb: Mention): Frame {
  const after = following(sentence, verb);
  const before = preceding(sentence, verb);
  const themes = [...after, ...before].filter(isThing);
  const direct = directObject(sentence, verb, after);
  const handed =
    after.find((m) => isActor(m) && led(sentence, m, ["to", "for", "with", "into"])) ??
    after.find((m) => isActor(m) && m.last < verb.last) ??
    null;
  // "send them to Russia": the pronoun is what is sent.
  const receiver = direct?.pronoun || isPronoun(sentence, direct) ? (handed ?? direct) : (direct ?? handed);
  const agent = agentOf(sentence, verb);
  const moved = agent && whatMoved(sentence, agent, verb);
  if (moved) return { giver: direct ? moved : ownerOf(sentence, moved), themes, receiver };
  return { giver: agent === receiver ? null : agent, themes, receiver };
}

function passiveGive(sentence: ReadSentence, verb: Mention): Frame {
  const after = following(sentence, verb);
  const before = preceding(sentence, verb);
  const subject = passiveSubject(sentence, before);
  const themes = [...before, ...after].filter(isThing);
  const handed = after.find((m) => isActor(m) && led(sentence, m, ["to", "for", "into"])) ?? null;
  const receiver = handed ?? (subject && isActor(subject) && !ofThing(sentence, subject) ? subject : null);
  const near = themes.filter((m) => m.first <= verb.last + 4 && m.last >= verb.first - 3);
  const owner = after.find((m) => isActor(m) && led(sentence, m, ["by", "from"])) ?? ownerOfAny(sentence, near);
  return { giver: owner === receiver ? null : owner, themes, receiver };
}

function nominalGive(sentence: ReadSentence, verb: Mention): Frame {
  const after = following(sentence, verb);
  const before = preceding(sentence, verb);
  const nearBefore = before.filter((m) => m.last >= verb.first - 5);
  const themes = [...nearBefore, ...after].filter(isThing);
  const receiver = after.find((m) => isActor(m) && led(sentence, m, ["to", "for"])) ?? null;
  const giver =
    after.find((m) => isActor(m) && m !== receiver && led(sentence, m, ["from", "by"])) ??
    nearBefore.find((m) => isActor(m) && describes(sentence, m)) ??
    ownerOfAny(sentence, themes);
  return { giver, themes, receiver };
}

function take(sentence: ReadSentence, verb: Mention): Frame {
  const after = following(sentence, verb);
  const before = preceding(sentence, verb);
  const things = after.filter(isThing);
  const themes = verb.passive ? [...before.filter(isThing), ...things] : [...things, ...before.filter(isThing)];
  const near = themes.filter((m) => m.first <= verb.last + 8 && m.last >= verb.first - 4);
  const giver = after.find((m) => isActor(m) && led(sentence, m, ["from"])) ?? ownerOfAny(sentence, near);
  const agent = agentOf(sentence, verb);
  const nominal = verb.tense === "noun" ? (before.find((m) => isActor(m) && describes(sentence, m)) ?? null) : null;
  return { giver, themes, receiver: nominal ?? (agent === giver ? null : agent) };
}

/** "drones supplied to Russia": a past form right after a thing, with no object of its own. */
const isReduced = (sentence: ReadSentence, verb: Mention): boolean =>
  verb.tense === "past" &&
  ["to", "by", "from", "for", "in", "against", "at"].includes(sentence.tokens[verb.last + 1]?.word ?? "") &&
  kindsOf(sentence).things.some((m) => m.last === verb.first - 1);

/** Reads who hands what to whom at a mention of a verb or noun of handing over or getting. */
export const frameOf: (sentence: ReadSentence, verb: Mention) => Frame = oncePerPlace(readFrame);

function readFrame(sentence: ReadSentence, verb: Mention): Frame {
  if (verb.kind === "take") return take(sentence, verb);
  if (verb.tense === "noun") return nominalGive(sentence, verb);
  const unled = verb.tense === "past" && !verb.passive && agentOf(sentence, verb) === null;
  return verb.passive || unled || isReduced(sentence, verb) ? passiveGive(sentence, verb) : activeGive(sentence, verb);
}
