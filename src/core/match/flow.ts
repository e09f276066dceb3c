import { type ConceptList, inAny } from "./concept-list";
import { describes, prepositionOf } from "./noun-phrases";
import { agentOf, subjectBefore } from "./roles";
import { actorsOf, type Mention, type ReadSentence } from "./sentence";

const takers = new Set(["to", "with", "for"]);

function flowsAgainst(sentence: ReadSentence, verb: Mention, from: ConceptList, to: ConceptList): boolean {
  const giver = verb.kind === "take" ? to : from;
  const other = verb.kind === "take" ? from : to;
  const far = actorsOf(sentence).filter(
    (m) => m.first > verb.last && m.first <= verb.last + 14 && m.clause === verb.clause,
  );
  const led = (concepts: ConceptList, leads: Set<string>) =>
    far.some((m) => inAny(concepts, m) && leads.has(prepositionOf(sentence, m) ?? ""));
  if (verb.kind === "take") {
    const subject = subjectBefore(sentence, verb);
    const acts = subject !== null && !verb.passive && inAny(other, subject);
    return (acts && !inAny(giver, subject)) || led(to, new Set(["from"]));
  }
  const agent = agentOf(sentence, verb);
  const reversedAgent = agent !== null && inAny(other, agent) && !inAny(giver, agent);
  if (reversedAgent && verb.passive) return true;
  const handed = led(from, takers);
  const handedOn = led(to, takers);
  const direct = far.find((m) => m.first <= verb.last + 2 && prepositionOf(sentence, m) === null);
  const directReversed = direct !== undefined && inAny(from, direct) && !describes(sentence, direct);
  return (handed && !handedOn) || (reversedAgent && directReversed);
}

/** Whether something is said to go the other way than from `from` to `to`: a veto, false where it is not clear. */
export function isReversed(sentence: ReadSentence, verbs: Mention[], from: ConceptList, to: ConceptList): boolean {
  const handing = verbs.filter((v) => v.kind === "give" || v.kind === "take");
  return handing.length > 0 && handing.every((verb) => flowsAgainst(sentence, verb, from, to));
}
