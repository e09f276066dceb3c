import { bodies, describes } from "./noun-phrases";
import { actorsOf, kindsOf, type Mention, type ReadSentence } from "./sentence";

/** "the US claim", "a newspaper report": a word of saying that is a noun here, not what the name before it does. */
export function isClaimNoun(sentence: ReadSentence, speech: Mention): boolean {
  if (!kindsOf(sentence).charges.some((m) => m.first === speech.first)) return false;
  if (speech.tense !== "present") return speech.tense === "noun";
  const adjacent = actorsOf(sentence).filter((m) => m.last === speech.first - 1);
  return adjacent.length === 0 || adjacent.some((m) => m.kind === "accuser" || describes(sentence, m));
}

/** "Peskov: reports are fake": who stands before the colon of a headline or transcript. */
export function speakerBeforeColon(sentence: ReadSentence, verb: Mention): Mention | null {
  const colon = sentence.tokens.findIndex((token) => token.word === ":");
  if (colon < 0 || colon > 8 || colon > verb.first) return null;
  return actorsOf(sentence).find((m) => m.last < colon) ?? null;
}

const determiners = new Set(
  "the a an one two three some several another his her its their our other according".split(" "),
);

/** ", the official said": somebody the story has no name for stands between the comma and the verb. */
export function hasStranger(sentence: ReadSentence, verb: Mention): boolean {
  for (let at = verb.first - 1; at > Math.max(0, verb.first - 8); at--) {
    const next = sentence.tokens[at + 1]?.word ?? "";
    if (sentence.tokens[at]?.word !== ",") continue;
    return at + 1 < verb.first && (determiners.has(next) || bodies.has(next));
  }
  return false;
}

/** No comma between them: the actor itself is who speaks. */
export function standsAfterComma(sentence: ReadSentence, actor: Mention | null, verb: Mention): boolean {
  if (actor === null) return false;
  for (let at = actor.last + 1; at < verb.first; at++) if (sentence.tokens[at]?.word === ",") return false;
  return true;
}
