/** Words of one story by group: a page may be about it where it has a word of each group. Lower case, one word each. */
export interface GateStory {
  story: string;
  groups: string[][];
}

/** Letters and digits in a row; "Iran's" is "iran" and "s". Diacritics and soft hyphens are no part of a word. */
export const wordsOf = (text: string): Set<string> => {
  const plain = text
    .normalize("NFD")
    .replace(/\u00ad|[\u0300-\u036f]/g, "")
    .toLowerCase();
  // Of most pages nothing is left but Latin letters and punctuation. The classes of all scripts take a browser half a
  // millisecond to make, in each page.
  return new Set(
    /[\u0250-\u1fff\u2070-\uffff]/.test(plain)
      ? plain.replace(/\p{M}/gu, "").match(/[\p{L}\p{N}]+/gu)
      : plain.match(/[0-9a-zª²³µ¹º¼-¾ß-öø-\u024f]+/g),
  );
};

/** Whether there is a word of each group. */
export const hasAll = (groups: string[][], words: Set<string>): boolean =>
  groups.length > 0 && groups.every((group) => group.some((word) => words.has(word)));

/** The stories that a text may be about: whole words, one pass over the text. */
export function gateMatches<T extends GateStory>(stories: T[], text: string): T[] {
  const words = wordsOf(text);
  return stories.filter((story) => hasAll(story.groups, words));
}

/** Whether a text can be about any of the stories. A yes costs a closer look, a no ends all work on the page. */
export const passesGate = (stories: GateStory[], text: string): boolean => gateMatches(stories, text).length > 0;
