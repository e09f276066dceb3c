import { digit, isPlain, kindOf, letter, space } from "./characters";

const apostrophe = 39;
const comma = 44;
const dot = 46;

const unitsOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** A code point, or -1 past the end: cheaper than `undefined`. */
const codeAt = (text: string, at: number): number => {
  const unit = at < text.length ? text.charCodeAt(at) : -1;
  return unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(at) ?? -1) : unit;
};

const isLetterAt = (text: string, at: number): number => {
  const code = codeAt(text, at);
  return code >= 0 && kindOf(code) === letter ? unitsOf(code) : 0;
};

/** "1,000.50", which ends in a digit. */
function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) end = at + 1;
    else if (code !== comma && code !== dot) break;
  }
  return end;
}

/** "u.s.": at least two letters, each with its full stop; 0 where there is none. */
function endOfInitials(text: string, start: number): number {
  let at = start;
  let count = 0;
  for (
    let units = isLetterAt(text, at);
    units > 0 && text.charCodeAt(at + units) === dot;
    units = isLetterAt(text, at)
  ) {
    at += units + 1;
    count++;
  }
  return count >= 2 ? at : 0;
}

function endOfLetters(text: string, start: number): number {
  let at = start;
  for (let units = isLetterAt(text, at); units > 0; units = isLetterAt(text, at)) at += units;
  return at;
}

const clitics = ["s", "d", "ll", "re", "ve"];

/** End of "'s", "'d", "'ll", "'re" or "'ve" at an apostrophe; 0 where there is none. */
function endOfClitic(text: string, at: number): number {
  for (const clitic of clitics)
    if (text.startsWith(clitic, at + 1)) {
      const end = at + 1 + clitic.length;
      if (end >= text.length || !isPlain(text.charCodeAt(end))) return end;
    }
  return 0;
}

/** "o'brien" and "don't" are one word, "iran's" is two. */
function endOfWord(text: string, start: number): number {
  let end = endOfLetters(text, start);
  while (text.charCodeAt(end) === apostrophe && endOfClitic(text, end) === 0) {
    const further = endOfLetters(text, end + 1);
    if (further === end + 1) break;
    end = further;
  }
  return end;
}

export type Piece = "word" | "initials" | "clitic" | "number" | "mark";

type Take = (piece: Piece, start: number, end: number) => void;

/** Each `take…` tells what begins at `start` and returns where it ends. */
function takeLetters(text: string, start: number, take: Take): number {
  const initials = endOfInitials(text, start);
  const end = initials || endOfWord(text, start);
  take(initials > 0 ? "initials" : "word", start, end);
  return end;
}

function takeDigits(text: string, start: number, take: Take): number {
  const end = endOfNumber(text, start);
  take("number", start, end);
  return end;
}

function takeMark(text: string, start: number, code: number, take: Take): number {
  const clitic = code === apostrophe ? endOfClitic(text, start) : 0;
  const end = clitic || start + unitsOf(code);
  take(clitic > 0 ? "clitic" : "mark", start, end);
  return end;
}

/** Calls `take` for each word, number and mark of a normalised text, left to right; white space is passed over. */
export function scan(text: string, take: Take): void {
  let at = 0;
  while (at < text.length) {
    const code = codeAt(text, at);
    const kind = kindOf(code);
    if (kind === space) at += 1;
    else if (kind === letter) at = takeLetters(text, at, take);
    else if (kind === digit) at = takeDigits(text, at, take);
    else at = takeMark(text, at, code, take);
  }
}
