import type { ArticleText } from "../../../src/core/article";
import { loadPacks, storyIndex } from "../../../src/core/pack/load";
import type { StoryHead } from "../../../src/core/pack/ready";
import type { Pack, Story } from "../../../src/core/pack/types";
import { shortlist } from "../../../src/core/story/shortlist";

const storyWith = (id: string, gate: string[][]): Story => ({
  id,
  title: id,
  summary: "",
  language: "en",
  span: { from: "2022-01-01", to: "2022-12-31" },
  indexEnds: "2022-12-31",
  themes: [],
  about: {
    core: [],
    coreQuestions: [],
    sideQuestions: [],
    leadQuestions: [],
    setting: [],
    rivals: [],
    topic: [],
    gate,
  },
  concepts: [],
  questions: [],
  cues: [],
  relations: [],
  articles: [],
});

const packOf = (stories: Story[]): Pack => ({
  schema: 1,
  id: "many",
  title: "Many",
  version: "1",
  outlets: [],
  origins: [],
  stories,
});

const pageWith = (text: string): ArticleText => ({
  url: null,
  title: "",
  published: null,
  language: "en",
  completeness: "full",
  paragraphs: [{ text, role: "text" }],
});

const actors = [["north", "northern"], ["south"]];
const topics = ["ferry", "bridge", "tunnel", "harbour", "border", "market"];
const things = (i: number): string[] => [`thing${i}`, topics[i % topics.length] ?? "", "talks"];
const many = storyIndex(
  loadPacks([packOf(Array.from({ length: 1500 }, (_, i) => storyWith(`story-${i}`, [...actors, things(i)])))]),
);

const idsFor = (text: string, keep: (story: StoryHead) => boolean = () => true): string[] =>
  shortlist(many, pageWith(text), ({ head }) => keep(head)).map(({ head }) => head.id);

test("of 1,500 stories that share actors the page is read for the few whose rarest words it has", () => {
  expect(idsFor("North and south spoke of thing77")).toEqual(["story-77"]);
});

test("where hundreds share the page's words, at most six are read, those with the rarest words first", () => {
  const ids = idsFor("Northern and south: talks on the ferry, thing300 and thing301");
  expect(ids).toHaveLength(6);
  expect(ids.slice(0, 2).sort()).toEqual(["story-300", "story-301"]);
});

test("a story without a word of each group is not read", () => {
  expect(idsFor("North spoke of thing77")).toEqual([]);
});

test("a story that may not be chosen takes nobody's place", () => {
  expect(idsFor("North, south, thing5, thing6", ({ id }) => id !== "story-5")).toEqual(["story-6"]);
});
