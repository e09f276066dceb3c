import { formatsOf } from "../../src/ui/i18n/formats";
import { createI18n, english } from "../../src/ui/i18n/i18n";
import { pseudoLocale, rightToLeftPseudoLocale } from "../../src/ui/i18n/pseudo";
import { translator } from "../../src/ui/i18n/translate";

const files = { none: "no files", some: { one: "{count} file", few: "{count} files (few)", other: "{count} files" } };
const placeholders = (message: unknown): string[] => [...new Set(JSON.stringify(message).match(/\{\w+\}/g))].sort();

describe("messages", () => {
  test.each([
    ["en", 1, "1 file"],
    ["en", 0, "0 files"],
    ["en", 12345, "12,345 files"],
    ["pl", 3, "3 files (few)"],
    ["pl", 1.5, "1,5 files"],
  ])("in %s take the plural form of %d: %s", (locale, count, text) => {
    expect(translator(files, locale)("some", { count })).toBe(text);
  });

  test("keep a placeholder visible that got no value", () => {
    expect(translator({ hello: "Hello {name}" }, "en")("hello")).toBe("Hello {name}");
  });

  test("isolate values in right-to-left text, so that a Latin name does not turn its surroundings", () => {
    expect(translator({ from: "من {name}" }, "ar")("from", { name: "AP" })).toBe("من \u2068AP\u2069");
  });

  test("have only plural messages with a form for every number", () => {
    const forms = Object.values(english).filter((message) => typeof message !== "string");
    expect(forms.every((message) => "other" in message)).toBe(true);
  });
});

describe("a language", () => {
  test("writes dates, lists, shares and language names", () => {
    const { date, list, share, language } = createI18n(english);
    expect([date("2022-07-12"), list(["a", "b", "c"]), share(0.93), language("fr")]).toEqual([
      "12 Jul 2022",
      "a, b and c",
      "93%",
      "French",
    ]);
  });

  test("says that a share is all only where it is, and never rounds up", () => {
    const { share } = createI18n(english);
    expect([1, 0.999, 0.995, 0.938, 0.29, 0.57, 0].map(share)).toEqual([
      "100%",
      "99%",
      "99%",
      "93%",
      "29%",
      "57%",
      "0%",
    ]);
  });

  test("writes days, lists and small numbers in English as the browser itself would", () => {
    const { date, list } = createI18n(english);
    const lists = [[], ["a"], ["a", "b"], ["a", "b, c", "d"]];
    const listed = new Intl.ListFormat("en-GB", { type: "conjunction" });
    expect(lists.map(list)).toEqual(lists.map((items) => listed.format(items)));
    const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2022, month, 5 + month)));
    const told = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });
    expect(days.map((day) => date(day.toISOString().slice(0, 10)))).toEqual(days.map((day) => told.format(day)));
    const { number } = formatsOf("en");
    const numbers = [0, 7, 999, 1000, 12_345, 1.5, -3];
    expect(numbers.map(number)).toEqual(numbers.map((value) => new Intl.NumberFormat("en").format(value)));
  });

  test("returns what is no day, and a code nobody knows, as they came", () => {
    const { date, language } = createI18n(english);
    expect([date("last week"), date("2022-99-99"), language("!")]).toEqual(["last week", "2022-99-99", "!"]);
  });

  test.each([
    ["ar", "rtl"],
    ["he-IL", "rtl"],
    ["en", "ltr"],
    ["not a locale", "ltr"],
  ])("%s runs %s", (locale, dir) => {
    expect(createI18n(english, locale).dir).toBe(dir);
  });
});

describe.each([
  ["longer", pseudoLocale(english)],
  ["right-to-left", rightToLeftPseudoLocale(english)],
])("the %s pseudo-locale", (_name, pseudo) => {
  test("has every message with every placeholder, and none as it was", () => {
    for (const [key, message] of Object.entries(english)) {
      const made = pseudo[key as keyof typeof english];
      expect([key, placeholders(made)]).toEqual([key, placeholders(message)]);
      expect(made).not.toEqual(message);
    }
  });
});
