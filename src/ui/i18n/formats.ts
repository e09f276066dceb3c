/** Numbers, days, lists and names as a locale writes them. */
export interface Formats {
  number(value: number): string;
  share(value: number): string;
  /** Of an ISO day; a text that is no day is returned as it came. */
  date(day: string): string;
  list(items: string[]): string;
  language(code: string): string;
}

/**
 * A browser reads its tables of numbers and dates when a page first makes a formatter, which takes 20 to 50 ms of the
 * page's main thread: so each is made when it is first needed, and plain English needs none for what is in every panel.
 */
const lazily = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const isEnglish = (locale: string): boolean => locale === "en" || locale.startsWith("en-");

/** Plain English writes the day first, as the stories' own texts do; a regional English keeps its own order. */
const dateLocale = (locale: string): string => (locale === "en" ? "en-GB" : locale);

const months = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" ");

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

const inEnglish = (day: string): string => {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[Number(month) - 1]} ${year}`;
};

export const formatsOf = (locale: string): Formats => {
  const day = lazily(() => new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: "medium", timeZone: "UTC" }));
  const list = lazily(() => new Intl.ListFormat(dateLocale(locale), { type: "conjunction" }));
  const number = lazily(() => new Intl.NumberFormat(locale));
  const isSmall = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;
  return {
    number: (value) => (isEnglish(locale) && isSmall(value) ? String(value) : number().format(value)),
    share: (value) => new Intl.NumberFormat(locale, { style: "percent" }).format(value),
    date: (text) => {
      if (!isDay(text)) return text;
      return locale === "en" ? inEnglish(text) : day().format(Date.parse(text));
    },
    list: (items) => list().format(items),
    language: (code) => {
      try {
        return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
      } catch {
        return code;
      }
    },
  };
};
