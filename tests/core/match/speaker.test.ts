import { matchArticle } from "../../../src/core/match/match";
import { bundledMatcher } from "./bundled";

const speakersOf = (text: string): (string | null)[] => {
  const article = { published: "2022-07-12", paragraphs: [{ text, role: "text" as const }] };
  return [...new Set(matchArticle(bundledMatcher, article).map(({ speaker }) => speaker))];
};

test.each([
  ["Jake Sullivan said Iran was preparing to supply Russia with drones.", "Jake Sullivan"],
  ["Training could start as soon as this month, he said, and Russian forces would travel to Iran for it.", null],
  ["They said Iran was preparing to supply Russia with drones.", null],
])("%s is said by %s: a pronoun is nobody's name", (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});
