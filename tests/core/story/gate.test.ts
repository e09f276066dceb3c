import { gateMatches, passesGate, wordsOf } from "../../../src/core/story/gate";

const stories = [
  { story: "ferry", groups: [["ferry", "boat"], ["harbour"]] },
  { story: "bridge", groups: [["bridge"]] },
];

test.each([
  ["The ferry left the harbour.", true, "a word of each group"],
  ["A BOAT in the Harbour’s mouth", true, "capitals and a possessive"],
  ["the harbour-master and a ferry", true, "a part of a hyphenated word"],
  ["the férry in the harbour", true, "with a diacritic"],
  ["The ferry left.", false, "one group alone"],
  ["ferryman and harbours", false, "longer words are other words"],
  ["", false, "nothing"],
  ["渡船", false, "another script"],
])("%s: %s (%s)", (text, passes) => {
  expect(passesGate(stories.slice(0, 1), text)).toBe(passes);
});

test("every story that a text may be about is named", () => {
  expect(gateMatches(stories, "The ferry passed the harbour bridge").map(({ story }) => story)).toEqual([
    "ferry",
    "bridge",
  ]);
});

test("without stories, or for a story without words, nothing passes", () => {
  expect(passesGate([], "ferry")).toBe(false);
  expect(passesGate([{ story: "empty", groups: [] }], "ferry")).toBe(false);
});

test("the quick way for Latin letters gives the words that the way for all scripts gives", () => {
  const all = (text: string): Set<string> =>
    new Set(
      text
        .normalize("NFD")
        .replace(/[\p{M}\u00ad]/gu, "")
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    );
  for (let code = 0; code <= 0xffff; code++) {
    const text = `iran${String.fromCharCode(code)}drone`;
    expect([code, wordsOf(text)]).toEqual([code, all(text)]);
  }
});
