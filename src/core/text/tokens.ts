import { normalise } from "./normalise";
import { scan } from "./scan";
import { wordOf } from "./words";

/** A word, number or punctuation mark with its place in the text (UTF-16 units). */
export interface Token {
  /** Normalised form: "n't" is a token of its own, a possessive "'s" too. */
  word: string;
  stem: string;
  /** Hash of the stem. */
  hash: number;
  /** Bits of the lists in which the word stands (`word-classes.ts`). */
  classes: number;
  start: number;
  end: number;
  kind: "word" | "number" | "mark";
  /** Written with a capital in the text. */
  capital: boolean;
}

/** The word of a token; "" where there is none. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? "";

const isCapital = (text: string, at: number): boolean => {
  const first = text.charCodeAt(at);
  return first < 128 ? first >= 65 && first <= 90 : /\p{Lu}/u.test(text[at] ?? "");
};

function push(tokens: Token[], word: string, start: number, end: number, kind: Token["kind"], text: string): void {
  const isWord = kind === "word";
  const { text: own, stem, hash, classes } = wordOf(word, isWord);
  tokens.push({ word: own, stem, hash, classes, start, end, kind, capital: isWord && isCapital(text, start) });
}

/** "US" is a country, "us" a pronoun. */
const spelled = (word: string, written: string): string => (word === "us" && /^U\.?S\b/.test(written) ? "usa" : word);

const ascii = /^[\0-\x7f]*$/;

const withoutMarks = (word: string): string => (ascii.test(word) ? word : word.replace(/\p{M}+/gu, ""));

/** "didn't" is "did" and "n't"; "cannot" is "can" and "not". */
function pushWord(tokens: Token[], clean: string, start: number, end: number, text: string): void {
  if (clean.endsWith("n't") && clean.length > 3) {
    const verb = clean === "won't" ? "will" : clean === "can't" ? "can" : clean.slice(0, -3);
    push(tokens, verb, start, end - 3, "word", text);
    push(tokens, "not", end - 3, end, "word", text);
  } else if (clean === "cannot") {
    push(tokens, "can", start, start + 3, "word", text);
    push(tokens, "not", start + 3, end, "word", text);
  } else push(tokens, clean === "us" ? spelled(clean, text.slice(start, end)) : clean, start, end, "word", text);
}

/** "u.s." is "usa" or "us": abbreviations lose their dots. */
function pushInitials(tokens: Token[], word: string, start: number, end: number, text: string): void {
  const clean = word.replace(/\p{M}+/gu, "").replaceAll(".", "");
  push(tokens, spelled(clean, text.slice(start, end)), start, end, "word", text);
}

/** Splits a text into tokens; white space belongs to none. */
export function tokenise(text: string): Token[] {
  const plain = normalise(text);
  const tokens: Token[] = [];
  const hasMarks = !ascii.test(plain);
  scan(plain, (piece, start, end) => {
    const value = plain.slice(start, end);
    if (piece === "word") pushWord(tokens, hasMarks ? withoutMarks(value) : value, start, end, text);
    else if (piece === "initials") pushInitials(tokens, value, start, end, text);
    else push(tokens, value, start, end, piece === "clitic" ? "word" : piece, text);
  });
  return tokens;
}
