import { loadPacks } from "../../../src/core/pack/load";
import type { Pack, Question } from "../../../src/core/pack/types";
import { buildSearch, searchClaims } from "../../../src/core/search/search";
import type { SearchFilters } from "../../../src/core/search/types";
import { article, origin, report, smallPack } from "../small-pack";

const question = (id: string, text: string, answers: [string, string][]): Question => ({
  id,
  question: text,
  short: id,
  theme: "harbour",
  kind: "exclusive",
  positions: answers.map(([answer, statement]) => ({
    id: `${id}/${answer}`,
    statement,
    short: answer,
    answer: statement,
  })),
});

/** Five questions in words that overlap, so that the order of hits means something. */
function pack(): Pack {
  const base = smallPack();
  const [story] = base.stories;
  if (!story) throw new Error("the small pack has a story");
  story.questions = [
    question("cargo", "What cargo was on board?", [
      ["grain", "The ferry carried grain."],
      ["empty", "It was empty."],
    ]),
    question("course", "Which course did the ferry take?", [["island", "It went to the island."]]),
    question("damage", "How large is the damage?", [["total", "Nothing could be saved."]]),
    question("talks", "Did the mayor negotiate with the crew?", [
      ["held", "negotiations were held."],
      ["not-held", "There were no negotiations."],
    ]),
    question("unreported", "Is the ferry insured?", [["yes", "It is insured."]]),
  ];
  story.relations = [{ a: "talks/held", b: "talks/not-held", kind: "conflicts", why: "Both cannot be." }];
  story.about = { ...story.about, coreQuestions: ["talks"] };
  story.cues = [];
  story.articles = [
    article("alpha-1", "2022-07-12", [
      report("cargo/grain", "abdollahian"),
      report("talks/held", "mayor"),
      report("course/island", "mayor"),
    ]),
    article("beta-1", "2022-07-14", [
      report("talks/not-held", "mayor"),
      report("damage/total", "diver", { says: "The cargo is lost" }),
      report("cargo/grain", "diver"),
    ]),
  ];
  base.origins.push({
    ...origin("abdollahian", "official", "2022-07-09"),
    name: "Reza Amir-Abdollahian, harbour office",
  });
  base.origins.push({ ...origin("diver", "analyst"), name: "Kseniya Peskova, diver", short: "Peskova" });
  return base;
}

const search = buildSearch(loadPacks([pack()]), { outletsOff: [] });
const found = (query: string, filters: SearchFilters = {}): string[] =>
  searchClaims(search, query, filters).hits.map((hit) => hit.question);

const ranking: [string, string[], string][] = [
  ["cargo", ["cargo", "damage"], "in the question before what a single report says"],
  ["ferry", ["course", "cargo"], "in the question before in an answer; a question nobody answers is not found"],
  ["negotiation", ["talks"], "another form of the word"],
  ["negoti", ["talks"], "the beginning of a word, while it is typed"],
  ["negociate", ["talks"], "a wrong letter"],
  ["Peskov", ["damage", "cargo"], "a person, as she is often spelt; one report of two names her in both"],
  ["abdolahian", ["cargo"], "a name with a letter left out"],
  ["amirabdollahian", ["cargo"], "a hyphenated name without its hyphen"],
  ["Amir-Abdollahian", ["cargo"], "and with it"],
  ["grain to the island", ["course", "cargo"], "where no question has all words, those that have some"],
  ["mayor crew", ["talks"], "all words must be found"],
];

test.each(ranking)("%s finds %j: %s", (query, expected) => {
  expect(found(query)).toEqual(expected);
});

const mistyped: [string, string[], string | null, boolean][] = [
  ["negotiatoins", ["talks"], "negotiations", false],
  ["insland course", ["course"], null, false],
  ["vaccum cargo", ["cargo", "damage"], null, true],
  ["negotiatoins zeppelin", ["talks"], "negotiations zeppelin", true],
  ["zeppelin", [], null, false],
  ["cargo crew", ["cargo", "talks", "damage"], null, true],
  ["mayor crew", ["talks"], null, false],
  ["2032", [], null, false],
];

test.each(mistyped)(
  "%s finds %j, read as %s; with some of the words only: %s",
  (query, expected, readAs, someWords) => {
    const answer = searchClaims(search, query);
    expect(answer.hits.map((hit) => hit.question)).toEqual(expected);
    expect(answer).toMatchObject({ readAs, someWords });
  },
);

const together: [string, string[], string][] = [
  ["14 July", ["cargo", "damage", "talks"], "a day, as people write it"],
  ["2022-07-09", ["cargo"], "a day, as machines write it: that of the origin"],
  ["the alpha", ["cargo", "course", "talks"], "an outlet"],
];

test.each(together)("%s finds %j, whatever the order: %s", (query, expected) => {
  expect(found(query).sort()).toEqual(expected);
});

test.each([
  ["only emoji", "🙂🚢"],
  ["only signs", "(.*)+[\\"],
  ["right-to-left", "کشتی"],
  ["a word that is nowhere", "zeppelin"],
  ["a hundred thousand letters", "x".repeat(100_000)],
])("%s finds nothing, and breaks nothing", (_, query) => {
  expect(found(query)).toEqual([]);
});

test("of a pasted page the first two hundred characters are the query", () => {
  expect(found(`cargo ${" ".repeat(300)} negotiations`)[0]).toBe("cargo");
});

test("without a query the most contested question comes first", () => {
  expect(found("")).toHaveLength(4);
  expect(found("")[0]).toBe("talks");
});

test("the words found are marked, in the question and in its answers", () => {
  const [hit] = searchClaims(search, "negotiate").hits;
  const marked = (text: string, marks: [number, number][]): string[] => marks.map(([from, to]) => text.slice(from, to));
  expect(marked(hit?.text ?? "", hit?.marks ?? [])).toEqual(["negotiate"]);
  expect(hit?.positions.map(({ statement, marks }) => marked(statement, marks))).toEqual([
    ["negotiations"],
    ["negotiations"],
  ]);
});

test("a hit says how the question stands and who gives which answer", () => {
  expect(searchClaims(search, "negotiate").hits[0]).toMatchObject({
    story: "ferry",
    standing: "conflict",
    positions: [
      { position: "talks/held", outlets: ["alpha"] },
      { position: "talks/not-held", outlets: ["beta"] },
    ],
  });
});

const filters: [string, SearchFilters, string[]][] = [
  ["by outlet", { outlets: ["beta"] }, ["cargo", "damage", "talks"]],
  ["by an outlet without reports", { outlets: ["gamma"] }, []],
  ["by no outlet in particular", { outlets: [] }, ["cargo", "course", "damage", "talks"]],
  ["by standing", { standing: "conflict" }, ["talks"]],
  ["from a day", { from: "2022-07-13" }, ["cargo", "damage", "talks"]],
  ["to a day, inclusive", { to: "2022-07-12" }, ["cargo", "course", "talks"]],
  ["by outlet and day in one report", { outlets: ["alpha"], from: "2022-07-13" }, []],
];

test.each(filters)("hits are filtered %s", (_, filter, expected) => {
  expect(found("", filter).sort()).toEqual(expected);
});

test("no more hits come than asked for, and all that match are counted", () => {
  const { hits, total } = searchClaims(search, "", {}, 2);
  expect([hits.length, total]).toEqual([2, 4]);
  expect(searchClaims(search, "2022", { standing: "conflict" }, 0)).toMatchObject({ hits: [], total: 1 });
});

test("an outlet that is off is not found, and its conflict is none", () => {
  const without = buildSearch(loadPacks([pack()]), { outletsOff: ["beta"] });
  expect(searchClaims(without, "damage").hits).toEqual([]);
  expect(searchClaims(without, "negotiate").hits[0]).toMatchObject({
    standing: "single",
    positions: [{ outlets: ["alpha"] }],
  });
});

test("questions of two stories with one id are kept apart", () => {
  const [own] = pack().stories;
  const other = { ...pack(), id: "other", stories: [{ ...(own ?? never()), id: "boat" }] };
  const both = buildSearch(loadPacks([pack(), other]), { outletsOff: [] });
  expect(
    searchClaims(both, "negotiate")
      .hits.map((hit) => `${hit.story}.${hit.question}`)
      .sort(),
  ).toEqual(["boat.talks", "ferry.talks"]);
});

function never(): never {
  throw new Error("the pack has a story");
}
