/** ASCII without control characters and semicolon, Latin-1 letters, and dashes, quotation marks and dots as they are set. */
const plain = /^[\x20-\x3a\x3c-\x7e\xc0-\xd6\xd8-\xf6\xf8-\xff\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/;

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63;

/** What may close a sentence after its stop: quotation marks and brackets. */
const closing = new Set([..."\"'()[]{}\u2018\u2019\u201c\u201d"].map((mark) => mark.charCodeAt(0)));

/** After a stop these go on with the sentence: comma, hyphen, colon and dashes. */
const goingOn = new Set([..."-,:\u2013\u2014"].map((mark) => mark.charCodeAt(0)));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
const isLower = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);

function pass(text: string, from: number, is: (code: number) => boolean): number {
  let at = from;
  while (at < text.length && is(text.charCodeAt(at))) at++;
  return at;
}

/** Whether the next letter, before any other stop, is a small one: then a full stop ends no sentence. */
function leadsToLower(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLower(code)) return true;
    if (isUpper(code) || isStop(code)) return false;
  }
  return false;
}

/** Whether a full stop is part of a number or stands between letters of an abbreviation. */
function isInside(text: string, stop: number): boolean {
  const next = text.charCodeAt(stop + 1);
  if (isDigit(next)) return true;
  const before = text.charCodeAt(stop - 1);
  return isUpper(next) && (isUpper(before) || isLower(before));
}

/** Where the sentence after a stop begins; -1 where the stop ends none. */
function startAfter(text: string, stop: number): number {
  const dot = text.charCodeAt(stop) === 46;
  if (dot && isInside(text, stop)) return -1;
  const closed = pass(text, stop + 1, (code) => closing.has(code));
  const start = pass(text, closed, (code) => code === 32);
  if (start >= text.length) return -1;
  const next = text.charCodeAt(start);
  if (isStop(next) || goingOn.has(next)) return -1;
  return dot && leadsToLower(text, start) ? -1 : start;
}

/**
 * Starts of the sentences after the first, by Unicode's rules (UAX 29); null where the text has anything but plain
 * letters and the punctuation of newspapers. The rules that concern these are few, and the browser's segmenter costs
 * more than all else that is done to find a sentence.
 */
export function plainBreaks(text: string): number[] | null {
  if (!plain.test(text)) return null;
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isStop(text.charCodeAt(at))) continue;
    const start = startAfter(text, at);
    if (start >= 0) starts.push(start);
  }
  return starts;
}
