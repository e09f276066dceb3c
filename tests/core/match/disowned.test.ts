import { disownedIn } from "../../../src/core/match/disowned";
import { tokenise } from "../../../src/core/text/tokens";

const disowned = (text: string): string[] => {
  const tokens = tokenise(text);
  return disownedIn(tokens).map(([first, last]) => text.slice(tokens[first]?.start, tokens[last]?.end));
};

test.each([
  ["An earlier version of this article said the ferry had sunk.", ["the ferry had sunk."]],
  [
    "Several papers misquoted the mayor as saying that the pier was closed.",
    ["the mayor as saying that the pier was closed."],
  ],
  ["Reports that the pier was closed were wrong, the mayor said.", ["the pier was closed"]],
  ["The mayor said that the pier was closed.", []],
])("%s: it takes back %j", (text, spans) => {
  expect(disowned(text)).toEqual(spans);
});

test("an endless sentence is not looked through, for that would take the square of its length", () => {
  expect(disowned(`Reports that ${"the mayor reports that ".repeat(200)}the pier was closed were wrong.`)).toEqual([]);
});
