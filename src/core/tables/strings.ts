import { hash32 } from "../hash";

/** Texts in one row of UTF-16 units, in a byte each where that is enough; a string is made only when it is asked for. */
export interface Strings {
  units: Uint8Array | Uint16Array;
  /** Where each text begins in `units`; one more at the end. */
  starts: Uint32Array;
}

const wide = /[^\0-\xff]/;

/** Packs texts by their place. */
export function packStrings(texts: readonly string[]): Strings {
  const starts = new Uint32Array(texts.length + 1);
  for (const [i, text] of texts.entries()) starts[i + 1] = (starts[i] as number) + text.length;
  const size = starts[texts.length] as number;
  const units = texts.some((text) => wide.test(text)) ? new Uint16Array(size) : new Uint8Array(size);
  let at = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) units[at++] = text.charCodeAt(i);
  return { units, starts };
}

/** How many texts there are. */
export const countOf = ({ starts }: Strings): number => starts.length - 1;

/** The text at a place, counted from 0; "" past the last. */
export function textAt({ units, starts }: Strings, place: number): string {
  let text = "";
  const end = starts[place + 1] ?? 0;
  for (let i = starts[place] ?? 0; i < end; i++) text += String.fromCharCode(units[i] as number);
  return text;
}

/** Texts that are also found by what they say. */
export interface Dictionary extends Strings {
  /** Open addressing by hash: the place of a text plus one, 0 where there is none. */
  slots: Uint32Array;
}

/** Packs different texts by their place, so that they are also found by what they say. */
export function packDictionary(texts: readonly string[]): Dictionary {
  const strings = packStrings(texts);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(texts.length * 2 + 2)));
  for (const [i, text] of texts.entries()) {
    let at = hash32(text) & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = i + 1;
  }
  return { ...strings, slots };
}

function says({ units, starts }: Strings, place: number, text: string): boolean {
  const start = starts[place] as number;
  if ((starts[place + 1] as number) - start !== text.length) return false;
  for (let i = 0; i < text.length; i++) if (units[start + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** The place of a text, -1 where it is not there. */
export function placeOf(dictionary: Dictionary, text: string): number {
  const { slots } = dictionary;
  let at = hash32(text) & (slots.length - 1);
  for (let found = slots[at] as number; found !== 0; found = slots[at] as number) {
    if (says(dictionary, found - 1, text)) return found - 1;
    at = (at + 1) & (slots.length - 1);
  }
  return -1;
}
