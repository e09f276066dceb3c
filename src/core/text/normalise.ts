/** Letters that Unicode does not decompose but readers treat as spelling variants. */
const folded: Record<string, string> = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "s", æ: "a", œ: "o" };

const punctuation: Record<string, string> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u02bc": "'",
  "`": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
};

const ascii = /^[\x20-\x5f\x61-\x7e]*$/;

function foldCharacter(character: string): string {
  const known = punctuation[character];
  if (known) return known;
  const lower = character.toLowerCase();
  const base = lower.normalize("NFD")[0] ?? lower;
  const plain = lower.length === 1 ? base : (lower[0] ?? character);
  return folded[plain] ?? plain;
}

const foreign = /[^\x20-\x5f\x61-\x7e]/g;
const surrogates = /[\ud800-\udfff]/;
const others = /[^\ud800-\udfff]/g;

/**
 * Lower case, no diacritics, plain quotes and hyphens. The result has exactly as many UTF-16 units as the
 * text, so that offsets in it are offsets in the text; lone surrogates stay as they are.
 */
export function normalise(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  if (surrogates.test(text)) return text.replace(others, foldCharacter);
  // What is folded is in lower case already, so that the rest can be lowered at once.
  return text.replace(foreign, foldCharacter).toLowerCase();
}
