import type { Lexicon } from "./lexicon";
import { addMention } from "./read";
import type { Mention, ReadSentence } from "./sentence";

/** Pronouns and the kind of concept they stand for. */
const persons = new Set(["he", "him", "his", "she", "her"]);
const things = new Set(["it", "its", "they", "their", "them"]);

/** Whether a word stands for somebody or something named elsewhere. */
export const isPronoun = (word: string): boolean => persons.has(word) || things.has(word);

/** Who the running text is about: the persons and the countries of the sentence before. */
export interface Discourse {
  persons: string[];
  parties: string[];
}

export const nobody: Discourse = { persons: [], parties: [] };

function named({ mentions }: ReadSentence, lexicon: Lexicon): Discourse {
  const found = { persons: new Set<string>(), parties: new Set<string>() };
  for (const { concept } of mentions) {
    const groups = lexicon.groups.get(concept);
    if (!groups || groups.length === 0) continue;
    if (groups.includes("person")) found.persons.add(concept);
    if (groups.includes("party")) found.parties.add(concept);
  }
  return { persons: [...found.persons], parties: [...found.parties] };
}

function addPronoun(sentence: ReadSentence, lexicon: Lexicon, at: number, concept: string): void {
  const mention: Omit<Mention, "keys"> = {
    concept,
    kind: lexicon.kinds.get(concept) ?? "actor",
    first: at,
    last: at,
    polarity: "yes",
    tense: "noun",
    passive: false,
    clause: sentence.clauses[at] ?? 0,
    pronoun: true,
  };
  addMention(sentence, lexicon, mention);
}

/** Persons named earlier in the same sentence come first: "Putin said he …". */
function antecedents(
  sentence: ReadSentence,
  lexicon: Lexicon,
  at: number,
  before: string[],
  kind: "person" | "party",
): string[] {
  const here = sentence.mentions
    .filter((m) => !m.pronoun && m.last < at && lexicon.groups.get(m.concept)?.includes(kind))
    .sort((a, b) => b.last - a.last)
    .map((m) => m.concept);
  return here.length > 0 ? here.slice(0, 2) : before.slice(0, 2);
}

/**
 * Gives the pronouns of a sentence the persons and countries they can stand for, and returns whom the next
 * sentence's pronouns can mean. Two candidates at most: a cue's other slots decide.
 */
export function resolvePronouns(sentence: ReadSentence, lexicon: Lexicon, discourse: Discourse): Discourse {
  const found: [number, string][] = [];
  sentence.tokens.forEach((token, at) => {
    const kind = persons.has(token.word) ? "person" : things.has(token.word) ? "party" : null;
    if (kind === null) return;
    const before = kind === "person" ? discourse.persons : discourse.parties;
    for (const concept of antecedents(sentence, lexicon, at, before, kind)) found.push([at, concept]);
  });
  const next = named(sentence, lexicon);
  for (const [at, concept] of found) addPronoun(sentence, lexicon, at, concept);
  return {
    persons: next.persons.length > 0 ? next.persons : discourse.persons,
    parties: next.parties.length > 0 ? next.parties : discourse.parties,
  };
}
