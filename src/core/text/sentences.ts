import { plainBreaks } from "./sentence-breaks";

/** Start and end of a sentence in its paragraph, in UTF-16 units, white space trimmed. */
export interface Span {
  start: number;
  end: number;
}

/** Segmenting costs more than linear on very long strings, and no sentence needs more than this. */
const longest = 20_000;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, made);
  return made;
}

/** Ends that do not end a sentence: titles, initials, abbreviations before a name or number. */
const openEnd =
  /(?:^|[\s("'“‘—–-])(?:mr|mrs|ms|dr|prof|sen|rep|gov|gen|lt|col|maj|capt|sgt|adm|cmdr|pres|st|sr|jr|no|vs|etc|jan|feb|aug|sept|oct|nov|dec|[a-z])\.\s*$|\b(?:u\.s|u\.k|u\.n|d\.c|e\.u|a\.m|p\.m|i\.e|e\.g)\.\s*$/i;

/** After "U.S." a capital may begin a sentence or a name; these words mostly begin a sentence. */
const opener =
  /^(?:the|a|an|he|she|it|they|we|i|in|on|at|but|and|this|that|these|those|as|after|meanwhile|however|asked)\b/i;

const acronymEnd = /\b(?:u\.s|u\.k|u\.n|d\.c|e\.u|a\.m|p\.m)\.["'”’]?\s*$/i;

function continues(before: string, after: string): boolean {
  const tail = before.slice(-24);
  if (/^\s*\d{1,2}[.)]\s*$/.test(before)) return true;
  if (/^[\s"'”’]*[a-z]/.test(after) && !/[?!]["'”’]?\s*$/.test(tail)) return true;
  if (
    /[?!.,]["”’']\s*$/.test(tail) &&
    /^\s*(?:he|she|they|mr|ms|[A-Z]\w+)\s+(?:said|told|added|says|asked)\b/.test(after)
  )
    return true;
  if (!openEnd.test(tail)) return false;
  return acronymEnd.test(tail) ? !opener.test(after.trimStart()) : true;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? "")) from++;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
  return { start: from, end: to };
}

/** Where the pieces begin that Unicode's rules cut a text into, the first at 0. */
function startsOf(text: string, language: string): number[] {
  const starts = plainBreaks(text);
  if (starts) return [0, ...starts];
  return Array.from(segmenter(language).segment(text), ({ index }) => index);
}

/**
 * Splits a paragraph into sentences by UAX 29 (`sentence-breaks.ts`, or else Intl.Segmenter), then joins what it cut
 * after titles, initials and before "he said". At most the first 20,000 UTF-16 units are read.
 */
export function sentencesOf(paragraph: string, language = "en"): Span[] {
  const text = paragraph.length > longest ? paragraph.slice(0, longest) : paragraph;
  const starts = startsOf(text, language);
  const spans: Span[] = [];
  let open = 0;
  for (let i = 1; i <= starts.length; i++) {
    const start = starts[i - 1] as number;
    const end = starts[i] ?? text.length;
    if (start > open && !continues(text.slice(open, start), text.slice(start, end))) {
      spans.push(trimmed(text, open, start));
      open = start;
    }
  }
  spans.push(trimmed(text, open, text.length));
  return spans.filter((s) => s.end > s.start);
}
