import { normalise } from "../text/normalise";
import { stem } from "../text/stem";

/** One place in a wording: which words may stand there. */
export interface Element {
  /** Stems, and exact forms after a blank, which no stem has. */
  words: string[];
  /** `#from-to`: digits in this range. */
  ranges: [number, number][];
  /** `_`: any one token. */
  any: boolean;
  /** `*`: up to three tokens. */
  gap: boolean;
  /** `a?`: may be missing. */
  optional: boolean;
}

/** What an exact form is filed under. */
export const exactKey = (word: string): string => ` ${word}`;

function addOption(element: Element, option: string): void {
  const range = option.startsWith("#") ? /^#(\d+)-(\d+)$/.exec(option) : null;
  if (option === "_") element.any = true;
  else if (option === "*") element.gap = true;
  else if (range) element.ranges.push([Number(range[1]), Number(range[2])]);
  else element.words.push(option.startsWith("=") ? exactKey(option.slice(1)) : stem(option));
}

function elementOf(text: string): Element {
  const optional = text.endsWith("?") && text.length > 1;
  const element: Element = { words: [], ranges: [], any: false, gap: false, optional };
  for (const option of (optional ? text.slice(0, -1) : text).split("|")) addOption(element, option);
  return element;
}

/** The elements of a wording; its grammar is described in `core/match/README.md`. */
export const elementsOf = (wording: string): Element[] =>
  normalise(wording).split(/\s+/).filter(Boolean).map(elementOf);

/** Only one of its words can stand there. */
export const isPlain = ({ any, gap, optional, ranges }: Element): boolean =>
  !any && !gap && !optional && ranges.length === 0;
