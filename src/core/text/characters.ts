/** What a character is to the tokens of a text. */
export const space = 1;
export const letter = 2;
export const digit = 3;
export const mark = 4;

const letters = /[\p{L}\p{M}]/u;
const spaces = /\s/;

/** Kinds of the characters met so far by code unit, 0 where not yet asked: 64 KB, once. */
const kinds = new Uint8Array(0x10000);

function lookUp(code: number): number {
  if (code >= 48 && code <= 57) return digit;
  const character = String.fromCodePoint(code);
  if (letters.test(character)) return letter;
  return spaces.test(character) ? space : mark;
}

/** The kind of a code point; a lone surrogate is a mark. */
export function kindOf(code: number): number {
  if (code > 0xffff) return lookUp(code);
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const kind = lookUp(code);
  kinds[code] = kind;
  return kind;
}

/** ASCII letters, digits and `_`: what a word boundary of a regular expression goes by. */
export const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
