import { stemmer } from "stemmer";
import { irregularBase } from "./irregular";

const known = new Map<string, string>();

/** Words that Porter's rules would run into others: "one" and "on", "news" and "new", "its" and "it", "use" and "us". */
const whole = new Map([
  ["one", "one"],
  ["ones", "one"],
  ["news", "news"],
  ["its", "its"],
  ["use", "use"],
  ["uses", "use"],
  ["used", "use"],
  ["using", "use"],
]);

/** A page may bring any number of different words; the memory must not grow with the pages read. */
const mostKnown = 20_000;

/** Porter's stem of a normalised word, after undoing irregular forms: "sold" and "selling" give "sell". */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const result = whole.get(word) ?? (word.length < 3 ? word : stemmer(irregularBase(word) ?? word));
  known.set(word, result);
  return result;
}
