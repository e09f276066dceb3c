import { type Mention, mentionsOf, type ReadSentence } from "./sentence";

const prepositions = new Set(
  "to for with of by in on against at into about over from near toward towards between via through".split(" "),
);
const inNounPhrase = new Set("the a an its his her their this new state foreign - ' \" 's former senior".split(" "));

/** The preposition that leads the noun phrase in which a mention stands, or null. */
export function prepositionOf(sentence: ReadSentence, mention: Mention): string | null {
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 4); at--) {
    const token = sentence.tokens[at];
    if (!token) return null;
    // "to Hezbollah and the Houthis": the second name hangs on the preposition of the first.
    if (token.word === "and" || token.word === "or") {
      const partner = sentence.mentions.find((m) => isActor(m) && m.last === at - 1);
      return partner ? prepositionOf(sentence, partner) : null;
    }
    if (prepositions.has(token.word)) return sentence.tokens[at - 1]?.word === "according" ? "according" : token.word;
    if (!inNounPhrase.has(token.word) && !token.capital) return null;
  }
  return null;
}

const isActor = (mention: Mention): boolean => mention.kind === "actor" || mention.kind === "accuser";

/** "that" opens a clause and "this" leads a noun far more often than they act. */
const canAct = (sentence: ReadSentence, mention: Mention): boolean =>
  isActor(mention) && !["that", "this"].includes(sentence.tokens[mention.first]?.word ?? "");

const possessive = (sentence: ReadSentence, mention: Mention): boolean =>
  sentence.tokens[mention.last + 1]?.word === "'s";

/** "by X" or "from X" or "according to X" soon after a word of action. */
function actorAfter(sentence: ReadSentence, verb: Mention, leads: string[], within: number): Mention | null {
  for (const mention of sentence.mentions) {
    if (!isActor(mention) || mention.first <= verb.last || mention.first > verb.last + within) continue;
    const lead = prepositionOf(sentence, mention);
    if (lead !== null && leads.includes(lead)) return mention;
  }
  return null;
}

/** "said it had sent none": a pronoun after a verb opens what is said. */
const complementSubjects = new Set(["it", "they", "he", "she", "we"]);

/** "said Peskov": the actor that follows a verb at once. */
function actorInverted(sentence: ReadSentence, verb: Mention): Mention | null {
  if (verb.kind === "give" || verb.kind === "take" || sentence.tokens[verb.last + 1]?.word === ",") return null;
  return (
    sentence.mentions.find(
      (m) =>
        canAct(sentence, m) &&
        !ofThing(sentence, m) &&
        !complementSubjects.has(sentence.tokens[m.first]?.word ?? "") &&
        m.first > verb.last &&
        m.first <= verb.last + 2 &&
        prepositionOf(sentence, m) === null,
    ) ?? null
  );
}

const adjectives = new Set(
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
  adjectives.has(sentence.tokens[actor.last]?.word ?? "") || possessive(sentence, actor);

/** "Iranian drones", "Russia's war": an actor that only describes the thing named next is not who acts. */
export function ofThing(sentence: ReadSentence, actor: Mention): boolean {
  if (!describes(sentence, actor)) return false;
  const from = actor.last + (possessive(sentence, actor) ? 2 : 1);
  if ([0, 1].some((i) => bodies.has(sentence.tokens[from + i]?.word ?? ""))) return false;
  return sentence.mentions.some((m) => m.kind === "thing" && m.first >= from && m.first <= from + 2);
}

/** "officials in Moscow", "the authorities of Iran": the place stands for the people, if they are no one else's. */
function isSeat(sentence: ReadSentence, actor: Mention): boolean {
  const at = actor.first - 1;
  const lead = sentence.tokens[at]?.word;
  if ((lead !== "in" && lead !== "of") || !bodies.has(sentence.tokens[at - 1]?.word ?? "")) return false;
  return !sentence.mentions.some((m) => isActor(m) && m.last < at && m.last >= at - 4);
}

const isSubject = (sentence: ReadSentence, m: Mention): boolean =>
  canAct(sentence, m) && (prepositionOf(sentence, m) === null || isSeat(sentence, m)) && !ofThing(sentence, m);

/** ", calling them groundless": the subject of the main verb, not the nearest name. */
function isTrailing(sentence: ReadSentence, verb: Mention): boolean {
  const { word } = sentence.tokens[verb.first - 1] ?? { word: "" };
  return verb.tense === "participle" && word === ",";
}

/** The nearest actor before a verb that is no one's complement, in the same main clause if there is one. */
function subjectBefore(sentence: ReadSentence, verb: Mention): Mention | null {
  const candidates = sentence.mentions
    .filter((m) => m.last < verb.first && isSubject(sentence, m))
    .sort((a, b) => b.last - a.last);
  const inClause = candidates.filter((m) => m.clause === verb.clause);
  return (isTrailing(sentence, verb) ? inClause.at(-1) : inClause[0]) ?? candidates[0] ?? null;
}

const nearestBefore = (sentence: ReadSentence, verb: Mention): Mention | undefined =>
  sentence.mentions
    .filter((m) => isActor(m) && m.last < verb.first && m.last >= verb.first - 7)
    .sort((a, b) => b.last - a.last)[0];

/** "accused Iran of supplying", "Iran's plan to send": who a phrase with of, for or to is said of. */
function controllerOf(sentence: ReadSentence, verb: Mention): Mention | null {
  if (verb.tense !== "participle" && verb.tense !== "infinitive") return null;
  const nearest = nearestBefore(sentence, verb);
  if (!nearest) return null;
  const next = nearest.last + (possessive(sentence, nearest) ? 2 : 1);
  const direct = ["of", "for", "to"].includes(sentence.tokens[next]?.word ?? "");
  const owned = describes(sentence, nearest) && sentence.tokens[next + 1]?.word === "to";
  return direct || owned ? nearest : null;
}

/** "Iran's denial", "the Russian visit": whose an action is that stands as a noun. */
function ownerOf(sentence: ReadSentence, action: Mention): Mention | null {
  if (action.tense !== "noun" && action.tense !== "present") return null;
  const before = sentence.mentions
    .filter((m) => isActor(m) && m.last < action.first && m.last >= action.first - 3)
    .sort((a, b) => b.last - a.last)[0];
  if (!before) return null;
  const next = before.last + (possessive(sentence, before) ? 2 : 1);
  return next === action.first && describes(sentence, before) ? before : null;
}

/** "the US claim", "a newspaper report": a word of saying that is a noun here, not what the name before it does. */
function isClaimNoun(sentence: ReadSentence, speech: Mention): boolean {
  if (!sentence.mentions.some((m) => m.kind === "charge" && m.first === speech.first)) return false;
  if (speech.tense !== "present") return speech.tense === "noun";
  const adjacent = sentence.mentions.filter((m) => isActor(m) && m.last === speech.first - 1);
  return adjacent.length === 0 || adjacent.some((m) => m.kind === "accuser" || describes(sentence, m));
}

/** "Peskov: reports are fake": who stands before the colon of a headline or transcript. */
function speakerBeforeColon(sentence: ReadSentence, verb: Mention): Mention | null {
  const colon = sentence.tokens.findIndex((token) => token.word === ":");
  if (colon < 0 || colon > 8 || colon > verb.first) return null;
  return sentence.mentions.find((m) => isActor(m) && m.last < colon) ?? null;
}

/** Whose verdict "baseless" is: of whoever says, calls or dismisses it so, nearest before, else after. */
function judgeOf(sentence: ReadSentence, verdict: Mention): Mention | null {
  const titled = speakerBeforeColon(sentence, verdict);
  if (titled) return titled;
  const speech = sentence.mentions.filter((m) => m.kind === "deny" || (m.kind === "say" && !isClaimNoun(sentence, m)));
  const before = speech.filter((m) => m.last < verdict.first).sort((a, b) => b.last - a.last);
  for (const verb of [...before, ...speech.filter((m) => m.first > verdict.last)]) {
    const agent = agentOf(sentence, verb);
    if (agent) return agent;
  }
  return null;
}

const determiners = new Set("the a an one two three some several another his her its their our other according".split(" "));

/** ", the official said": somebody the story has no name for stands between the comma and the verb. */
function hasStranger(sentence: ReadSentence, verb: Mention): boolean {
  for (let at = verb.first - 1; at > Math.max(0, verb.first - 8); at--) {
    const next = sentence.tokens[at + 1]?.word ?? "";
    if (sentence.tokens[at]?.word !== ",") continue;
    return at + 1 < verb.first && (determiners.has(next) || bodies.has(next));
  }
  return false;
}

function standsAfterComma(sentence: ReadSentence, actor: Mention | null, verb: Mention): boolean {
  if (actor === null) return false;
  for (let at = actor.last + 1; at < verb.first; at++) if (sentence.tokens[at]?.word === ",") return false;
  return true;
}

/** Who does what a verb (or noun of action) says; null where the sentence does not tell. */
export function agentOf(sentence: ReadSentence, verb: Mention): Mention | null {
  if (verb.kind === "verdict") return judgeOf(sentence, verb);
  const owner = ownerOf(sentence, verb);
  if (owner) return owner;
  if (verb.passive) return actorAfter(sentence, verb, ["by"], 8);
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

const inAny = (sentence: ReadSentence, concepts: string[], mention: Mention): boolean =>
  concepts.some((concept) => mentionsOf(sentence, concept).includes(mention));

/** A pronoun that can stand for somebody else as well. */
const isAmbiguous = (sentence: ReadSentence, concepts: string[], agent: Mention): boolean =>
  agent.pronoun &&
  sentence.mentions.some((m) => m.pronoun && m.first === agent.first && !inAny(sentence, concepts, m));

/** Whether one of the concepts acts: `unknown` where the sentence names nobody. */
export function actsAs(sentence: ReadSentence, concepts: string[], verb: Mention): "yes" | "no" | "unknown" {
  const agent = agentOf(sentence, verb);
  if (!agent) return "unknown";
  if (inAny(sentence, concepts, agent)) return isAmbiguous(sentence, concepts, agent) ? "unknown" : "yes";
  // "Russia's Peskov", "the Iranian foreign minister's spokesman": a neighbour of the same noun phrase may carry the role.
  const near = sentence.mentions.some(
    (m) =>
      isActor(m) &&
      inAny(sentence, concepts, m) &&
      Math.abs(m.first - agent.first) <= 4 &&
      (possessive(sentence, m) || m.last + 1 >= agent.first) &&
      m.first <= agent.first,
  );
  return near ? "yes" : "no";
}

const takers = new Set(["to", "with", "for"]);

function flowsAgainst(sentence: ReadSentence, verb: Mention, from: string[], to: string[]): boolean {
  const giver = verb.kind === "take" ? to : from;
  const other = verb.kind === "take" ? from : to;
  const far = sentence.mentions.filter(
    (m) => isActor(m) && m.first > verb.last && m.first <= verb.last + 14 && m.clause === verb.clause,
  );
  const led = (concepts: string[], leads: Set<string>) =>
    far.some((m) => inAny(sentence, concepts, m) && leads.has(prepositionOf(sentence, m) ?? ""));
  if (verb.kind === "take") {
    const subject = subjectBefore(sentence, verb);
    const acts = subject !== null && !verb.passive && inAny(sentence, other, subject);
    return (acts && !inAny(sentence, giver, subject)) || led(to, new Set(["from"]));
  }
  const agent = agentOf(sentence, verb);
  const reversedAgent = agent !== null && inAny(sentence, other, agent) && !inAny(sentence, giver, agent);
  if (reversedAgent && verb.passive) return true;
  const handed = led(from, takers);
  const handedOn = led(to, takers);
  const direct = far.find((m) => m.first <= verb.last + 2 && prepositionOf(sentence, m) === null);
  const directReversed = direct !== undefined && inAny(sentence, from, direct) && !describes(sentence, direct);
  return (handed && !handedOn) || (reversedAgent && directReversed);
}

/** Whether something is said to go the other way than from `from` to `to`: a veto, false where it is not clear. */
export function isReversed(sentence: ReadSentence, verbs: Mention[], from: string[], to: string[]): boolean {
  const handing = verbs.filter((v) => v.kind === "give" || v.kind === "take");
  return handing.length > 0 && handing.every((verb) => flowsAgainst(sentence, verb, from, to));
}
