import { suggest, vocabularyOf } from "../../../src/popup/model/suggest";

const vocabulary = vocabularyOf([
  "Hossein Amirabdollahian, call with Kyiv",
  "Dmitry Peskov, Kremlin briefing",
  "When did Russian officials visit Kashan airfield?",
]);

const spellings: [string, string | null][] = [
  ["amirabdolahian", "Amirabdollahian"],
  ["Amir-Abdollahian", "Amirabdollahian"],
  ["pescov breifing", "Peskov briefing"],
  ["kashan airfeild", "kashan airfield"],
  ["Peskov", null],
  ["submarine", null],
  ["", null],
  ["🙂🙂🙂", null],
  ["(((", null],
  ["a".repeat(100_000), null],
];

test.each(spellings)("for %.30s the proposal is %s", (query, expected) => {
  expect(suggest(query, vocabulary)).toBe(expected);
});

test("words are proposed once, whatever their accents and case", () => {
  expect(vocabularyOf(["Amirabdollahian", "AMIRABDOLLAHIAN", "Amīrabdollāhian"])).toEqual(["Amirabdollahian"]);
});
