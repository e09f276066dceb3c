import { type Mention, mentionsOf, type ReadSentence } from "./sentence";

const prepositions = new Set(
  "to for with of by in on against at into about over from near toward towards between via through".split(" "),
);
const inNounPhrase = new Set(
  "the a an its his her their this that new state foreign - ' \" 's former senior".split(" "),
);

/** The preposition that leads the noun phrase in which a mention stands, or null. */
export function prepositionOf(sentence: ReadSentence, mention: Mention): string | null {
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 4); at--) {
    const token = sentence.tokens[at];
    if (!token) return null;
    if (prepositions.has(token.word)) return token.word;
    if (!inNounPhrase.has(token.word) && !token.capital) return null;
  }
  return null;
}

const isActor = (mention: Mention): boolean => mention.kind === "actor" || mention.kind === "accuser";

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

/** "said Peskov": the actor that follows a verb at once. */
function actorInverted(sentence: ReadSentence, verb: Mention): Mention | null {
  return (
    sentence.mentions.find(
      (m) => isActor(m) && m.first > verb.last && m.first <= verb.last + 2 && prepositionOf(sentence, m) === null,
    ) ?? null
  );
}

/** The nearest actor before a verb that is no one's complement, in the same main clause if there is one. */
function subjectBefore(sentence: ReadSentence, verb: Mention): Mention | null {
  const candidates = sentence.mentions
    .filter((m) => isActor(m) && m.last < verb.first && prepositionOf(sentence, m) === null)
    .sort((a, b) => b.last - a.last);
  return candidates.find((m) => m.clause === verb.clause) ?? candidates[0] ?? null;
}

/** "accused Iran of supplying", "wants Iran to send": who a phrase with of, for or to is said of. */
function controllerOf(sentence: ReadSentence, verb: Mention): Mention | null {
  if (verb.tense !== "participle" && verb.tense !== "infinitive") return null;
  const nearest = sentence.mentions.filter((m) => isActor(m) && m.last < verb.first && m.last >= verb.first - 7).sort((a, b) => b.last - a.last)[0];
  const next = nearest ? (sentence.tokens[nearest.last + 1]?.word ?? "") : "";
  return nearest && (next === "of" || next === "for" || next === "to") ? nearest : null;
}

/** Whose verdict "baseless" is: of whoever says or calls it so, nearest before, else after. */
function judgeOf(sentence: ReadSentence, verdict: Mention): Mention | null {
  const speech = sentence.mentions.filter((m) => m.kind === "say");
  const before = speech.filter((m) => m.last < verdict.first).sort((a, b) => b.last - a.last);
  for (const verb of [...before, ...speech.filter((m) => m.first > verdict.last)]) {
    const agent = agentOf(sentence, verb);
    if (agent) return agent;
  }
  return null;
}

/** Who does what a verb (or noun of action) says; null where the sentence does not tell. */
export function agentOf(sentence: ReadSentence, verb: Mention): Mention | null {
  if (verb.kind === "verdict") return judgeOf(sentence, verb);
  if (verb.passive) return actorAfter(sentence, verb, ["by"], 8);
  const controller = controllerOf(sentence, verb);
  if (controller) return controller;
  if (verb.tense === "noun") {
    const by = actorAfter(sentence, verb, ["by", "from"], 6);
    if (by) return by;
  }
  const before = subjectBefore(sentence, verb);
  if (before && before.clause === verb.clause) return before;
  return actorInverted(sentence, verb) ?? before;
}

const inAny = (sentence: ReadSentence, concepts: string[], mention: Mention): boolean =>
  concepts.some((concept) => mentionsOf(sentence, concept).includes(mention));

/** Whether one of the concepts acts: `unknown` where the sentence names nobody. */
export function actsAs(sentence: ReadSentence, concepts: string[], verb: Mention): "yes" | "no" | "unknown" {
  const agent = agentOf(sentence, verb);
  if (!agent) return "unknown";
  if (inAny(sentence, concepts, agent)) return "yes";
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
  const directReversed = direct !== undefined && inAny(sentence, from, direct) && !adjective(sentence, direct);
  return (handed && !handedOn) || (reversedAgent && directReversed);
}

/** "Iranian drones": the actor only describes what follows. */
const adjective = (sentence: ReadSentence, mention: Mention): boolean =>
  /an$|sh$|ese$/.test(sentence.tokens[mention.last]?.word ?? "") || possessive(sentence, mention);

/** Whether something is said to go the other way than from `from` to `to`: a veto, false where it is not clear. */
export function isReversed(sentence: ReadSentence, verbs: Mention[], from: string[], to: string[]): boolean {
  const handing = verbs.filter((v) => v.kind === "give" || v.kind === "take");
  return handing.length > 0 && handing.every((verb) => flowsAgainst(sentence, verb, from, to));
}
