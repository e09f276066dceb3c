/** Numbers, days, lists and names as a locale writes them. */
export interface Formats {
  number(value: number): string;
  /** Rounded down: "100%" is all. */
  share(value: number): string;
  /** Of an ISO day; a text that is no day is returned as it came. */
  date(day: string): string;
  list(items: string[]): string;
  language(code: string): string;
}

/** Plain English has no comma before the last. */
const listInEnglish = (items: string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${items.at(-1)}` : items.join();

const months = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" ");

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

/** The day first, as the stories' own texts write it. */
const inEnglish = (day: string): string => {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[Number(month) - 1]} ${year}`;
};

/**
 * A browser reads its tables of numbers, dates and lists when a page first makes a formatter, which takes 20 to 50 ms of the
 * page's main thread: so none is made before it is needed, and plain English needs none for what every panel says.
 */
export const formatsOf = (locale: string): Formats => {
  const isPlain = (value: number): boolean => locale.startsWith("en") && /^\d{1,3}$/.test(`${value}`);
  return {
    number: (value) => (isPlain(value) ? `${value}` : new Intl.NumberFormat(locale).format(value)),
    share: (value) => new Intl.NumberFormat(locale, { style: "percent", roundingMode: "floor" }).format(value),
    date: (text) => {
      if (!isDay(text)) return text;
      if (locale === "en") return inEnglish(text);
      return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(Date.parse(text));
    },
    list: (items) =>
      locale === "en" ? listInEnglish(items) : new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
    language: (code) => {
      try {
        return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
      } catch {
        return code;
      }
    },
  };
};
