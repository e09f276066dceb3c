/** What a character is to the tokens of a text. */
export const enum Kind {
  Space = 1,
  Letter,
  Digit,
  Mark,
}

const letter = /[\p{L}\p{M}]/u;
const space = /\s/;

/** Kinds of the characters met so far, by code unit; 0 where not yet asked. Half a page of memory, once. */
const kinds = new Uint8Array(0x10000);

function lookUp(code: number): Kind {
  const character = String.fromCodePoint(code);
  if (code >= 48 && code <= 57) return Kind.Digit;
  if (letter.test(character)) return Kind.Letter;
  return space.test(character) ? Kind.Space : Kind.Mark;
}

/** The kind of a code point; a lone surrogate is a mark. */
export function kindOf(code: number): Kind {
  if (code > 0xffff) return lookUp(code);
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const kind = lookUp(code);
  kinds[code] = kind;
  return kind;
}

/** ASCII letters, digits and `_`: what a word boundary of a regular expression goes by. */
export const isPlainWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
