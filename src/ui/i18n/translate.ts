import { formatsOf } from "./formats";

/** A message: plain text, or one text per plural category of the locale (`Intl.PluralRules`), chosen by `count`. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Catalogue = Record<string, Message>;
export type Values = Record<string, string | number>;
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

const textFor = (message: Message, count: number, plural: Intl.PluralRules): string =>
  typeof message === "string" ? message : (message[plural.select(count)] ?? message.other ?? "");

const RIGHT_TO_LEFT = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

export const directionOf = (locale: string): "ltr" | "rtl" =>
  RIGHT_TO_LEFT.has(locale.toLowerCase().split("-")[0] ?? "") ? "rtl" : "ltr";

/** Bidi isolation: a Latin name inside a right-to-left sentence must not turn what stands around it. */
export const isolate = (text: string, dir: "ltr" | "rtl"): string => (dir === "rtl" ? `\u2068${text}\u2069` : text);

/** Numbers are written as the locale writes them; a placeholder without a value stays visible as `{name}`. */
const fill = (text: string, values: Values, number: (value: number) => string, dir: "ltr" | "rtl"): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return isolate(typeof value === "number" ? number(value) : value, dir);
  });

/** Looks messages up in a catalogue; `values.count` chooses the plural form. An unknown key is shown as it is. */
export function translator<C extends Catalogue>(
  catalogue: C,
  locale: string,
  number = formatsOf(locale).number,
): Translate<keyof C & string> {
  const plural = new Intl.PluralRules(locale);
  const dir = directionOf(locale);
  return (key, values = {}) => {
    const message: Message | undefined = catalogue[key];
    if (message === undefined) return key;
    return fill(textFor(message, Number(values.count ?? 0), plural), values, number, dir);
  };
}
