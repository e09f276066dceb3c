import { normalise } from "./normalise";
import { stem } from "./stem";

/** A word, number or punctuation mark with its place in the text (UTF-16 units). */
export interface Token {
  /** Normalised form: "n't" is a token of its own, a possessive "'s" too. */
  word: string;
  stem: string;
  start: number;
  end: number;
  kind: "word" | "number" | "mark";
  /** Written with a capital in the text. */
  capital: boolean;
}

const pattern =
  /(?<number>\d[\d,.]*\d|\d)|(?<word>(?:[\p{L}\p{M}]\.){2,}|[\p{L}\p{M}]+(?:'(?!s\b|d\b|ll\b|re\b|ve\b)[\p{L}\p{M}]+)*)|(?<clitic>'(?:s|d|ll|re|ve)\b)|(?<mark>[^\s\p{L}\p{M}\d])/gu;

function push(tokens: Token[], word: string, start: number, end: number, kind: Token["kind"], text: string): void {
  const first = text.charCodeAt(start);
  const capital = kind === "word" && (first < 128 ? first >= 65 && first <= 90 : /\p{Lu}/u.test(text[start] ?? ""));
  tokens.push({ word, stem: kind === "word" ? stem(word) : word, start, end, kind, capital });
}

/** "US" is a country, "us" a pronoun. */
const spelled = (word: string, written: string): string => (word === "us" && /^U\.?S\b/.test(written) ? "usa" : word);

/** "didn't" is "did" and "n't"; "cannot" is "can" and "not"; "u.s." is "us" as abbreviations lose their dots. */
function pushWord(tokens: Token[], word: string, start: number, end: number, text: string): void {
  const clean = /\p{M}/u.test(word) ? word.replace(/\p{M}+/gu, "") : word;
  if (clean.endsWith("n't") && clean.length > 3) {
    const verb = clean === "won't" ? "will" : clean === "can't" ? "can" : clean.slice(0, -3);
    push(tokens, verb, start, end - 3, "word", text);
    push(tokens, "not", end - 3, end, "word", text);
  } else if (clean === "cannot") {
    push(tokens, "can", start, start + 3, "word", text);
    push(tokens, "not", start + 3, end, "word", text);
  } else push(tokens, spelled(clean.replaceAll(".", ""), text.slice(start, end)), start, end, "word", text);
}

/** Splits a text into tokens; white space belongs to none. */
export function tokenise(text: string): Token[] {
  const plain = normalise(text);
  const tokens: Token[] = [];
  for (const match of plain.matchAll(pattern)) {
    const value = match[0];
    const start = match.index;
    const end = start + value.length;
    if (match.groups?.word) pushWord(tokens, value, start, end, text);
    else if (match.groups?.clitic) push(tokens, value, start, end, "word", text);
    else push(tokens, value, start, end, match.groups?.number ? "number" : "mark", text);
  }
  return tokens;
}
