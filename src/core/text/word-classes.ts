const members = new Map<string, number>();
let next = 1;
const mostBits = 2 ** 30;
/** Bits of the classes that a word is in by its stem as well. */
let byStem = 0;

/**
 * Makes of a list of words a bit by which every token that is one of them is known: grammar asks of each word of a page
 * whether it is in one of a dozen lists. For use when a module is loaded; 31 lists at most.
 */
export function wordClass(words: Iterable<string>): number {
  if (next > mostBits)
    throw new Error("More word lists than a number has bits: use a set for the least asked of them.");
  const bit = next;
  next *= 2;
  for (const word of words) members.set(word, (members.get(word) ?? 0) | bit);
  return bit;
}

/** The same for a list of stems, which takes words written like one of them, too. */
export function stemClass(stems: Iterable<string>): number {
  const bit = wordClass(stems);
  byStem |= bit;
  return bit;
}

/** Words parted by blanks, for what is asked too seldom to be worth a bit. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** The bits of all lists in which a word stands. */
export const classesOf = (word: string, stem: string): number =>
  (members.get(word) ?? 0) | ((members.get(stem) ?? 0) & byStem);

/** Whether a token, if there is one, stands in the list that the bit is of. */
export const isIn = (list: number, token: { classes: number } | undefined): boolean =>
  token !== undefined && (token.classes & list) !== 0;
