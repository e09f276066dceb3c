import en from "../locales/en.json";
import { formatsOf } from "./formats";
import { type Catalogue, directionOf, isolate, type Translate, translator } from "./translate";

export type MessageKey = keyof typeof en;

/** Everything an interface needs to speak one language: messages, dates, lists, shares, and the writing direction. */
export interface I18n<Key extends string = MessageKey> {
  locale: string;
  dir: "ltr" | "rtl";
  t: Translate<Key>;
  /** An ISO day as a reader writes it, "12 Jul 2022"; a text that is no day is returned as it came. */
  date(day: string): string;
  /** "a, b and c" */
  list(items: string[]): string;
  /** 0.939 → "93%", so that only all is "100%" */
  share(value: number): string;
  /** "fr" → "French"; the code itself where the browser has no name for it. */
  language(code: string): string;
}

const validLocale = (locale: string): string => {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? "en";
  } catch {
    return "en";
  }
};

/** Binds a catalogue to a locale; pages pass `{ ...english, ...theirOwn }`. A malformed locale falls back to English. */
export function createI18n<C extends Catalogue>(catalogue: C, wanted = "en"): I18n<keyof C & string> {
  const locale = validLocale(wanted);
  const dir = directionOf(locale);
  const formats = formatsOf(locale);
  return {
    locale,
    dir,
    t: translator(catalogue, locale, formats.number),
    date: formats.date,
    list: (items) => formats.list(items.map((item) => isolate(item, dir))),
    share: formats.share,
    language: formats.language,
  };
}

export const english = en;
