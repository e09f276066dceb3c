import { readCells } from "../../../src/overview/model/cells";
import { droneStory } from "../../gallery/story-view";

const cellOf = readCells(droneStory);

const table: [string, string, string, string][] = [
  ["new-talks", "nypost", "conflict", "it says yes where two others say no"],
  ["new-talks", "newser", "conflict", "both sides of a conflict carry the same mark"],
  ["new-talks", "guardian", "none", "it reports nothing here"],
  ["supply-intent", "guardian", "disputed", "Iran rejects it, as Fox reports"],
  ["supply-intent", "foxnews", "disputed", "it reports both sides, and others report the one that the other rejects"],
  ["quantity", "guardian", "differs", "others leave out the ceiling"],
  ["delivered", "nypost", "agrees", "the Guardian reports the same"],
  ["kashan-visits", "foxnews", "only", "nobody else reports it"],
  ["training-start", "guardian", "conflict", "“a few weeks” cannot be early July"],
  ["training-start", "newser", "differs", "“July” may or may not be “a few weeks”"],
  ["visit-date", "nypost", "agrees", "“19 July” is the finer form of “next week”"],
  ["visit-date", "newser", "differs", "“next week” says less than “19 July”"],
];

test.each(table)("%s / %s stands as %s: %s", (question, outlet, standing) => {
  expect(cellOf(question, outlet).standing).toBe(standing);
});

test("a report that later developments overtook is marked, the later one is not", () => {
  expect(cellOf("iran-response", "newser").overtaken).toBe(true);
  expect(cellOf("iran-response", "foxnews").overtaken).toBe(false);
});

test("an outlet is never set against itself", () => {
  const alone = { ...droneStory, questions: droneStory.questions.filter(({ id }) => id === "new-talks") };
  const own = readCells({
    ...alone,
    questions: alone.questions.map((question) => ({
      ...question,
      positions: question.positions.map((position) => ({
        ...position,
        reports: position.reports.slice(0, 1).map((report) => ({ ...report, outlet: "newser" })),
      })),
    })),
  });
  expect(own("new-talks", "newser").standing).toBe("only");
});

test("an account in a link to another article raises no conflict", () => {
  const linked = {
    ...droneStory,
    questions: droneStory.questions.map((question) => ({
      ...question,
      positions: question.positions.map((position) => ({
        ...position,
        reports: position.reports.map((report) =>
          report.position === "transfer-terms/gift" ? { ...report, role: "link" as const } : report,
        ),
      })),
    })),
  };
  expect(cellOf("transfer-terms", "dailymail").standing).toBe("conflict");
  expect(readCells(linked)("transfer-terms", "dailymail").standing).toBe("differs");
});

test("two accounts of one day conflict where a later day would be a development", () => {
  const sameDay = {
    ...droneStory,
    relations: droneStory.relations.map((relation) => ({ ...relation, sameDay: "conflicts" as const })),
    questions: droneStory.questions.map((question) => ({
      ...question,
      positions: question.positions.map((position) => ({
        ...position,
        reports: position.reports.map((report) => ({ ...report, published: "2022-07-12" })),
      })),
    })),
  };
  expect(cellOf("iran-response", "newser").standing).toBe("agrees");
  expect(readCells(sameDay)("iran-response", "newser").standing).toBe("conflict");
});
