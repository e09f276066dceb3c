import { analyse } from "../../src/core/analyse";
import { loadPacks } from "../../src/core/pack/load";
import { text } from "./compare/page-of";
import { article, report, smallPack } from "./small-pack";

const index = loadPacks([smallPack([article("beta-1", "2022-07-12", [report("state/planned", "mayor")])])]);
const settings = { outletsOff: [], mutes: [] };

test.each([
  ["a page without text", text({ paragraphs: [{ text: "  ", role: "text" }] }), "unreadable"],
  ["a page without paragraphs", text({ paragraphs: [] }), "unreadable"],
  ["a page in a language that no story has", text({ language: "fa" }), "language"],
  [
    "a page about something else",
    text({ title: "Cakes", paragraphs: [{ text: "Bake it slowly.", role: "text" }] }),
    "off-story",
  ],
])("%s has no claims and nothing missing, and says why", (_, page, outcome) => {
  expect(analyse(index, page, settings)).toMatchObject({
    outcome,
    claims: [],
    missing: [],
    story: { id: null, onStory: false },
    article: { outlet: "alpha" },
  });
});

test("without any pack a page is off every story", () => {
  expect(analyse(loadPacks([]), text(), settings)).toMatchObject({ outcome: "off-story", article: { outlet: null } });
});

test("the same page gives the same report", () => {
  expect(analyse(index, text(), settings)).toEqual(analyse(index, text(), settings));
});
