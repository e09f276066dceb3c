import type { Dom } from "./dom";

/** Words so common that any text of the language is full of them. */
const stopWords: Record<string, string> = {
  en: "the of and to in a that is was for on with as by at from has have it its said be are not were",
  de: "der die das und in den von zu mit ist des im nicht dem auf ein eine",
  fr: "le la les de des et en un une du que est pour dans qui sur",
  es: "el la los las de y en que un una del por con para se",
  it: "il la di e che in un una per con del della non si da sono",
  tr: "ve bir bu da de için ile olarak olan daha çok en",
};

const share = (words: string[], list: string): number => {
  const known = new Set(list.split(" "));
  return words.filter((word) => known.has(word)).length / words.length;
};

/** The language whose commonest words fill the text; null for short texts and unknown languages. */
export const guessLanguage = (text: string): string | null => {
  const words =
    text
      .slice(0, 6000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 30) return null;
  const [best] = Object.entries(stopWords)
    .map(([code, list]) => ({ code, share: share(words, list) }))
    .sort((a, b) => b.share - a.share);
  return best && best.share >= 0.18 ? best.code : null;
};

/** BCP 47: what the page says of itself, unless its words plainly say otherwise. */
export const readLanguage = (dom: Dom, document: Document, text: string): string | null => {
  const root = dom.root(document);
  const said = root ? dom.attribute(root, "lang") || dom.attribute(root, "xml:lang") : "";
  const declared = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(said.trim()) ? said.trim() : null;
  const guess = guessLanguage(text);
  if (guess && declared?.toLowerCase().split("-")[0] !== guess) return guess;
  return declared ?? guess;
};
