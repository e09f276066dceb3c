import { readCells } from "../../../src/overview/model/cells";
import { tableRows } from "../../../src/overview/model/rows";
import { droneStory } from "../../gallery/story-view";

const cellOf = readCells(droneStory);
const rows = (choice: Parameters<typeof tableRows>[2]) => tableRows(droneStory, cellOf, choice);
const ids = (choice: Parameters<typeof tableRows>[2]) =>
  rows(choice).flatMap((group) => group.questions.map(({ id }) => id));

test("grouped rows follow the story's themes and hold every reported question once", () => {
  const groups = rows({ order: "story", grouped: true, contestedOnly: false });
  expect(groups.map((group) => group.theme?.id)).toEqual(["drones", "answers", "trip", "region"]);
  expect(groups.flatMap((group) => group.questions)).toHaveLength(droneStory.questions.length);
});

test("the most contested question comes first: conflicts, by the outlets that stand apart", () => {
  expect(ids({ order: "contest", grouped: false, contestedOnly: false }).slice(0, 3)).toEqual([
    "training-start",
    "new-talks",
    "transfer-terms",
  ]);
});

test("sorted by an outlet, what it reports comes before what it is silent on", () => {
  const order = ids({ order: "outlet:foxnews", grouped: false, contestedOnly: false });
  const silent = order.map((id) => cellOf(id, "foxnews").standing === "none");
  expect(silent).toEqual([...silent].sort((a, b) => Number(a) - Number(b)));
  expect(silent[0]).toBe(false);
});

test("only contested questions stay where the reader asks for them", () => {
  expect(ids({ order: "story", grouped: false, contestedOnly: true })).not.toContain("visit");
});

test("a question without a report has no row", () => {
  const silenced = {
    ...droneStory,
    questions: droneStory.questions.map((question) => ({ ...question, positions: [] })),
  };
  expect(tableRows(silenced, cellOf, { order: "story", grouped: true, contestedOnly: false })).toEqual([]);
});
