/** Neither letters nor digits but those of ASCII, nor anything that belongs to one: punctuation as it is set. */
const plain = /^[\0-\x7f\u2010-\u206f]*$/;

/** Letters and digits in a row, as the text has them. For plain text a quicker pattern finds the same. */
export const wordsIn = (text: string): string[] =>
  text.match(plain.test(text) ? /[A-Za-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];

const others = /[^\0-\x7f\u2010-\u206f]+/g;

const withoutMarks = (run: string): string => run.normalize("NFD").replace(/[\p{M}\u00ad]/gu, "");

/** The same as `wordsOf` of `gate.ts`, which must be small for it is put into pages; this one is quicker. */
export const bareWordsIn = (text: string): string[] => wordsIn(text.replace(others, withoutMarks).toLowerCase());
