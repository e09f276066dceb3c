import { type Token, wordAt } from "../text/tokens";
import { type Attribution, attributionsOf } from "./attribution";
import type { ReadSentence } from "./sentence";
import { type Phrase, phraseAfter, phraseBefore } from "./speaker-name";

/** Longest apposition between a name and its verb: "Sullivan, who advises the president, said". */
const longestApposition = 14;

const isClosed = (tokens: Token[], at: number): boolean => tokens[at] === undefined || tokens[at]?.kind === "mark";

/** The token before the comma that opens an apposition which ends with the one at `at`; -1 where there is none. */
function beforeApposition(tokens: Token[], at: number): number {
  for (let i = at - 1; i > 0 && i >= at - longestApposition; i--) if (wordAt(tokens, i) === ",") return i - 1;
  return -1;
}

/** "…, said Peskov": after what is said. */
function inverted(tokens: Token[], verb: number): Phrase | null {
  const phrase = phraseAfter(tokens, verb + 1);
  return phrase && isClosed(tokens, phrase[1] + 1) ? phrase : null;
}

function subjectOf(tokens: Token[], { verb, before }: Attribution): Phrase | null {
  const word = wordAt(tokens, before);
  if (before < 0 || word === '"' || word === "'") return inverted(tokens, verb);
  if (word !== ",") return phraseBefore(tokens, before);
  return inverted(tokens, verb) ?? phraseBefore(tokens, beforeApposition(tokens, before));
}

/** "according to the Kremlin" */
function sourcesOf(tokens: Token[]): (Phrase | null)[] {
  return tokens.flatMap(({ word }, at) =>
    word === "according" && wordAt(tokens, at + 1) === "to" ? [phraseAfter(tokens, at + 2)] : [],
  );
}

const isShouted = (text: string): boolean => text === text.toUpperCase();

/** As the sentence writes it, without the capital that its head gives an article. */
function nameOf({ tokens, text }: ReadSentence, [first, last]: Phrase): string {
  const name = text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
  return isShouted(text)
    ? name
    : name.replace(/^(?:The|An?|One|Two|Three|Some|Several|Many)(?=\s)/, (word) => word.toLowerCase());
}

/** The longest of several names for one: "Jake Sullivan", then "Sullivan"; null where they are of several. */
function common(names: string[]): string | null {
  const [longest] = [...names].sort((a, b) => b.length - a.length);
  return longest !== undefined && names.every((name) => longest.endsWith(name)) ? longest : null;
}

/**
 * Whose words a sentence reports, as it names them; null where it names nobody, several, or somebody only by a pronoun:
 * a wrong name is worse than none.
 */
export function speakerOf(sentence: ReadSentence): string | null {
  const { tokens } = sentence;
  const attributions = attributionsOf(tokens);
  if (attributions === null) return null;
  const phrases = [...sourcesOf(tokens), ...attributions.map((attribution) => subjectOf(tokens, attribution))];
  const names = phrases.flatMap((phrase) => (phrase ? [nameOf(sentence, phrase)] : []));
  return names.length < phrases.length ? null : common(names);
}
