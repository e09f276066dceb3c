/** Words of one story by group: a page may be about it where it has a word of each group. Lower case, one word each. */
export interface GateStory {
  story: string;
  groups: string[][];
}

/**
 * Of most pages nothing is left but Latin letters and punctuation once capitals and accents are taken apart. The
 * classes of all scripts take a browser half a millisecond to make, in each page.
 */
const notLatin = /[\u0250-\u1fff\u2070-\uffff]/;
const notPlain = /[\u00ad\u0250-\u1fff\u2070-\uffff]/;

/** Lower case, without diacritics and soft hyphens, which are no part of a word. */
const plainOf = (text: string): { plain: string; isLatin: boolean } => {
  const apart = text.normalize("NFD").toLowerCase();
  if (!notPlain.test(apart)) return { plain: apart, isLatin: true };
  const plain = apart.replace(/\u00ad|[\u0300-\u036f]/g, "");
  return notLatin.test(plain) ? { plain: plain.replace(/\p{M}/gu, ""), isLatin: false } : { plain, isLatin: true };
};

const wordsIn = ({ plain, isLatin }: { plain: string; isLatin: boolean }): Set<string> =>
  new Set(isLatin ? plain.match(/[0-9a-zª²³µ¹º¼-¾ß-öø-\u024f]+/g) : plain.match(/[\p{L}\p{N}]+/gu));

/** Letters and digits in a row; "Iran's" is "iran" and "s". Diacritics and soft hyphens are no part of a word. */
export const wordsOf = (text: string): Set<string> => wordsIn(plainOf(text));

/** Whether there is a word of each group. */
export const hasAll = (groups: string[][], words: { has(word: string): boolean }): boolean =>
  groups.length > 0 && groups.every((group) => group.some((word) => words.has(word)));

/** The stories that a text may be about: whole words. A text that has not even their letters is not cut into words. */
export function gateMatches<T extends GateStory>(stories: T[], text: string): T[] {
  const read = plainOf(text);
  const letters = { has: (word: string) => read.plain.includes(word) };
  const possible = stories.filter(({ groups }) => hasAll(groups, letters));
  if (possible.length === 0) return possible;
  const words = wordsIn(read);
  return possible.filter(({ groups }) => hasAll(groups, words));
}

/** Whether a text can be about any of the stories. A yes costs a closer look, a no ends all work on the page. */
export const passesGate = (stories: GateStory[], text: string): boolean => gateMatches(stories, text).length > 0;
