import type { Catalogue, Message } from "./translate";

const PLAIN = "aceinorsuyACEINORSUY";
const MARKED = "áçéíñóřšúýÁÇÉÍÑÓŘŠÚÝ";
const PLACEHOLDER = /(\{\w+\})/;

/** A third longer, as German or Finnish would be, and bracketed, so that clipped or forgotten texts show. */
const lengthen = (text: string): string => `[${text}${"·".repeat(Math.ceil(text.length / 3))}]`;

const accent = (text: string): string => [...text].map((c) => MARKED[PLAIN.indexOf(c)] ?? c).join("");

/** Right-to-left override, as no letters of ours are written that way. */
const turn = (text: string): string => (text.trim() === "" ? text : `\u202E${text}\u202C`);

const outsidePlaceholders = (text: string, change: (part: string) => string): string =>
  text
    .split(PLACEHOLDER)
    .map((part) => (PLACEHOLDER.test(part) ? part : change(part)))
    .join("");

const mapCatalogue = <C extends Catalogue>(catalogue: C, change: (text: string) => string): C => {
  const mapMessage = (message: Message): Message =>
    typeof message === "string"
      ? change(message)
      : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, change(text)]));
  return Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, mapMessage(message)])) as C;
};

/** English with accents, brackets and a third more length; use with locale `en-XA`. */
export const pseudoLocale = <C extends Catalogue>(catalogue: C): C =>
  mapCatalogue(catalogue, (text) => lengthen(outsidePlaceholders(text, accent)));

/** English written from right to left; use with locale `ar-XB`. */
export const rightToLeftPseudoLocale = <C extends Catalogue>(catalogue: C): C =>
  mapCatalogue(catalogue, (text) => outsidePlaceholders(text, turn));
