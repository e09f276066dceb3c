import { agentOf, bodies, describes, ofThing, prepositionOf } from "./roles";
import { type Mention, mentionsOf, type ReadSentence } from "./sentence";

/** Who hands what to whom, as far as the sentence shows it; null where it does not. */
export interface Frame {
  giver: Mention | null;
  /** Every thing that can be what is handed over, likeliest first. */
  themes: Mention[];
  receiver: Mention | null;
}

const isActor = (m: Mention): boolean => m.kind === "actor" || m.kind === "accuser";
const isThing = (m: Mention): boolean => m.kind === "thing";

const ahead = 14;
const behind = 12;
const subordinators = new Set("after before as amid when while because since if following during ahead who".split(" "));

/** "sent trainers to help …": what follows belongs to another verb. */
const purposes = new Set(
  "help train teach use operate show instruct assist fight hit strike attack".split(" "),
);

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
  return sentence.mentions.filter((m) => m.first > verb.first && m.first < end).sort((a, b) => a.first - b.first);
}

const preceding = (sentence: ReadSentence, verb: Mention): Mention[] =>
  sentence.mentions
    .filter((m) => m.last < verb.first && m.last >= verb.first - behind && m.clause === verb.clause)
    .sort((a, b) => b.last - a.last);

const led = (sentence: ReadSentence, mention: Mention, leads: string[]): boolean =>
  leads.includes(prepositionOf(sentence, mention) ?? "");

/** "Russian forces": the adjective says whose people they are, not whose things. */
const leadsBody = (sentence: ReadSentence, actor: Mention): boolean =>
  [1, 2].some((step) => bodies.has(sentence.tokens[actor.last + step]?.word ?? ""));

/** "Iranian drones", "Iran's drones", "drones from Iran": whose they are. */
function ownerOf(sentence: ReadSentence, thing: Mention): Mention | null {
  const near = sentence.mentions.filter((m) => isActor(m) && !m.pronoun);
  const before = near
    .filter((m) => m.last < thing.first && m.last >= thing.first - 4)
    .sort((a, b) => b.last - a.last)[0];
  if (before && leadsBody(sentence, before)) return null;
  if (before && (describes(sentence, before) || labels(sentence, before, thing))) return before;
  return near.find((m) => m.first > thing.last && m.first <= thing.last + 3 && led(sentence, m, ["from"])) ?? null;
}

/** "hundreds of Iran drones", "Iran-made drones": a bare name that opens the noun phrase of a thing. */
function labels(sentence: ReadSentence, actor: Mention, thing: Mention): boolean {
  if (sentence.tokens[actor.last + 1]?.word === "-") return true;
  return actor.last + 1 === thing.first && (actor.first === 0 || prepositionOf(sentence, actor) !== null);
}

const isAlsoActor = (sentence: ReadSentence, thing: Mention): boolean =>
  sentence.mentions.some((m) => isActor(m) && m.first <= thing.first && m.last >= thing.first);

const ownerOfAny = (sentence: ReadSentence, things: Mention[]): Mention | null =>
  things
    .filter((thing) => !isAlsoActor(sentence, thing))
    .map((thing) => ownerOf(sentence, thing))
    .find((owner) => owner !== null) ?? null;

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

function activeGive(sentence: ReadSentence, verb: Mention): Frame {
  const after = following(sentence, verb);
  const before = preceding(sentence, verb);
  const themes = [...after, ...before].filter(isThing);
  const direct = directObject(sentence, verb, after);
  const handed = after.find((m) => isActor(m) && led(sentence, m, ["to", "for", "with", "into"])) ?? null;
  // "send them to Russia": the pronoun is what is sent.
  const receiver = direct?.pronoun || isPronoun(sentence, direct) ? (handed ?? direct) : (direct ?? handed);
  const agent = agentOf(sentence, verb);
  return { giver: agent === receiver ? null : agent, themes, receiver };
}

function passiveGive(sentence: ReadSentence, verb: Mention): Frame {
  const after = following(sentence, verb);
  const before = preceding(sentence, verb);
  const subject = passiveSubject(sentence, before);
  const themes = [...before, ...after].filter(isThing);
  const handed = after.find((m) => isActor(m) && led(sentence, m, ["to", "for", "into"])) ?? null;
  const receiver = handed ?? (subject && isActor(subject) && !ofThing(sentence, subject) ? subject : null);
  const near = themes.filter((m) => m.first <= verb.last + 4);
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
  const giver = after.find((m) => isActor(m) && led(sentence, m, ["from"])) ?? ownerOfAny(sentence, themes);
  const agent = agentOf(sentence, verb);
  const nominal = verb.tense === "noun" ? (before.find((m) => isActor(m) && describes(sentence, m)) ?? null) : null;
  return { giver, themes, receiver: nominal ?? (agent === giver ? null : agent) };
}

/** "drones supplied to Russia": a past form right after a thing, with no object of its own. */
const isReduced = (sentence: ReadSentence, verb: Mention): boolean =>
  verb.tense === "past" &&
  ["to", "by", "from", "for", "in", "against", "at"].includes(sentence.tokens[verb.last + 1]?.word ?? "") &&
  sentence.mentions.some((m) => isThing(m) && m.last === verb.first - 1);

/** Reads who hands what to whom at a mention of a verb or noun of handing over or getting. */
export function frameOf(sentence: ReadSentence, verb: Mention): Frame {
  if (verb.kind === "take") return take(sentence, verb);
  if (verb.tense === "noun") return nominalGive(sentence, verb);
  const unled = verb.tense === "past" && !verb.passive && agentOf(sentence, verb) === null;
  return verb.passive || unled || isReduced(sentence, verb) ? passiveGive(sentence, verb) : activeGive(sentence, verb);
}

const isOneOfKind = (sentence: ReadSentence, mention: Mention, kind: string): boolean =>
  sentence.mentions.some((m) => m.kind === kind && m.first <= mention.last && m.last >= mention.first);

type Verdict = "yes" | "no" | "unknown";

const isOneOf = (sentence: ReadSentence, mention: Mention, concepts: string[]): boolean =>
  concepts.some((c) => mentionsOf(sentence, c).some((m) => m.first <= mention.last && m.last >= mention.first));

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
  if (!frame.giver || !isOneOfKind(sentence, frame.giver, "accuser")) return false;
  const owner = ownerOfAny(sentence, frame.themes);
  const named = sentence.mentions.some((m) => isActor(m) && m.last < verb.first && isOneOf(sentence, m, bare(giver)));
  return named || fills(sentence, owner, giver) === "yes";
}
