import type { Token } from "../text/tokens";
import { isIn, wordClass } from "../text/word-classes";
import { antecedent, canBeMeant, type Lexicon } from "./lexicon";
import type { FreshSentence } from "./read";
import type { Mention, ReadSentence } from "./sentence";
import { sortBy } from "./sorted";

/** Pronouns and the kind of concept they stand for. */
const persons = wordClass(["he", "him", "his", "she", "her"]);
const things = wordClass(["it", "its", "they", "their", "them"]);

/** Whether a word stands for somebody or something named elsewhere. */
export const isPronoun = (token: Token | undefined): boolean => isIn(persons | things, token);

/** Who the running text is about: the persons and the countries of the sentence before, by number of their concept. */
export interface Discourse {
  persons: number[];
  parties: number[];
}

export const nobody: Discourse = { persons: [], parties: [] };

/** The persons and countries among the mentions, each once. */
function namedIn(mentions: Mention[], lexicon: Lexicon): Discourse {
  const found: Discourse = { persons: [], parties: [] };
  for (const { number } of mentions) {
    if (canBeMeant(lexicon, number, antecedent.person) && !found.persons.includes(number)) found.persons.push(number);
    if (canBeMeant(lexicon, number, antecedent.party) && !found.parties.includes(number)) found.parties.push(number);
  }
  return found;
}

/** Persons named earlier in the same sentence come first: "Putin said he …". */
function antecedents(
  { mentions }: ReadSentence,
  lexicon: Lexicon,
  at: number,
  before: number[],
  bits: number,
): number[] {
  const here = sortBy(
    mentions.filter((m) => m.last < at && canBeMeant(lexicon, m.number, bits)),
    ({ last }) => -last,
  );
  return (here.length > 0 ? here.map(({ number }) => number) : before).slice(0, 2);
}

/**
 * Gives the pronouns of a sentence the persons and countries they can stand for, and returns whom the next
 * sentence's pronouns can mean. Two candidates at most: a cue's other slots decide.
 */
export function resolvePronouns(sentence: FreshSentence, lexicon: Lexicon, discourse: Discourse): Discourse {
  const found: [number, number][] = [];
  const { tokens, mentions } = sentence;
  for (let at = 0; at < tokens.length; at++) {
    if (!isPronoun(tokens[at])) continue;
    const [before, bits] = isIn(persons, tokens[at])
      ? [discourse.persons, antecedent.person]
      : [discourse.parties, antecedent.party];
    for (const number of antecedents(sentence, lexicon, at, before, bits)) found.push([at, number]);
  }
  const next = namedIn(mentions, lexicon);
  for (const [at, concept] of found) sentence.addPronoun(concept, at);
  return {
    persons: next.persons.length > 0 ? next.persons : discourse.persons,
    parties: next.parties.length > 0 ? next.parties : discourse.parties,
  };
}
