import { checkPack } from "../../../src/core/pack/check";
import { compileSeeds } from "../../../src/core/pack/compile";
import { article, report, smallPack } from "../small-pack";

type Files = Record<string, unknown>;

/** The small pack as the files its author would write. */
function seeds(): Files {
  const { outlets, origins, stories } = smallPack([article("alpha-1", "2022-07-12", [report("talks/held", "mayor")])]);
  const [story] = stories;
  if (!story) throw new Error("the small pack has a story");
  const { concepts, questions, cues, relations, articles, ...rest } = story;
  const files: Files = { "outlets.json": outlets, "origins.json": origins, "stories/ferry/story.json": rest };
  files["stories/ferry/concepts/things.json"] = concepts.slice(0, 1);
  files["stories/ferry/concepts/acts.json"] = { concepts: concepts.slice(1) };
  for (const question of questions)
    files[`stories/ferry/questions/${question.id}.json`] = {
      ...question,
      positions: question.positions.map((position) => ({ ...position, id: position.id.split("/")[1] })),
      relations: relations.filter(({ a }) => a.startsWith(`${question.id}/`)),
    };
  files["stories/ferry/cues/state.json"] = { done: [cues[0]?.when, { when: "ferry -sink", score: 0.5 }] };
  for (const one of articles) files[`stories/ferry/articles/${one.id}.json`] = one;
  return files;
}

const detailsOf = (files: Files): string[] => {
  const result = compileSeeds(files);
  return result.ok ? [] : (result.details ?? []);
};

const changed = (path: string, change: Record<string, unknown>): Files => {
  const files = seeds();
  return { ...files, [path]: { ...(files[path] as object), ...change } };
};

test("seed files become one pack, positions qualified, cues and relations in place", () => {
  const result = compileSeeds(seeds(), "1.2.3");
  expect(result).toMatchObject({ ok: true, value: { id: "bundled", version: "1.2.3" } });
  if (!result.ok) return;
  const [story] = result.value.stories;
  expect(story?.questions.map(({ id }) => id)).toEqual(["answer", "claim", "day", "size", "state", "talks"]);
  expect(story?.questions[5]?.positions.map(({ id }) => id)).toEqual(["talks/held", "talks/not-held"]);
  expect(story?.relations).toHaveLength(6);
  expect(story?.cues).toEqual([
    { position: "state/done", when: "ferry sink.past" },
    { position: "state/done", when: "ferry -sink", score: 0.5 },
  ]);
  expect(story?.concepts.map(({ id }) => id)).toEqual(["ferry", "sink"]);
  expect(checkPack(result.value).ok).toBe(true);
});

test("the same files in another order give the same bytes", () => {
  const files = seeds();
  const reversed = Object.fromEntries(Object.entries(files).reverse());
  expect(JSON.stringify(compileSeeds(reversed))).toBe(JSON.stringify(compileSeeds(files)));
});

const mistakes: [string, () => Files, string][] = [
  [
    "an unknown field",
    () => changed("stories/ferry/articles/alpha-1.json", { colour: "red" }),
    "stories/ferry/articles/alpha-1.json: colour: unknown field, expected none of this name",
  ],
  [
    "a wrong field deep in a file",
    () =>
      changed("stories/ferry/questions/talks.json", {
        positions: [{ id: "held", statement: 5, short: "x", answer: "x" }],
      }),
    "stories/ferry/questions/talks.json: positions[0].statement: expected a text of 1 to 500 characters, got 5",
  ],
  [
    "a relation to nothing",
    () =>
      changed("stories/ferry/questions/talks.json", {
        relations: [{ a: "talks/held", b: "talks/x", kind: "conflicts", why: "x" }],
      }),
    'stories/ferry/questions/talks.json: relations[0].b: expected the id of a position, got "talks/x"',
  ],
  [
    "a cue that does not parse",
    () => changed("stories/ferry/cues/state.json", { planned: ["ferry.tomorrow"] }),
    'stories/ferry/cues/state.json: planned[0].when: expected a cue: unknown tense ".tomorrow"',
  ],
  [
    "a cue for no position",
    () => changed("stories/ferry/cues/state.json", { never: ["ferry"] }),
    'stories/ferry/cues/state.json: never[0].position: expected the id of a position, got "state/never"',
  ],
  [
    "cues that are no list",
    () => changed("stories/ferry/cues/state.json", { planned: "ferry" }),
    'stories/ferry/cues/state.json: planned: expected a list of cues, got "ferry"',
  ],
  [
    "a cue that is a number",
    () => changed("stories/ferry/cues/state.json", { planned: [3] }),
    'stories/ferry/cues/state.json: planned[0]: expected a cue as a text or as {"when": …}, got 3',
  ],
  [
    "a file named otherwise than its id",
    () => changed("stories/ferry/articles/alpha-1.json", { id: "alpha-2" }),
    'stories/ferry/articles/alpha-1.json: id: expected "alpha-1", as the file is named, got "alpha-2"',
  ],
  [
    "a story in another folder",
    () => changed("stories/ferry/story.json", { id: "boat" }),
    'stories/ferry/story.json: id: expected "ferry", as the folder is named, got "boat"',
  ],
  [
    "a story with its questions inside",
    () => changed("stories/ferry/story.json", { questions: [] }),
    "stories/ferry/story.json: questions: unknown field, expected questions in files of their own",
  ],
  ["an unknown file", () => ({ ...seeds(), "stories/ferry/notes.json": {} }), "stories/ferry/notes.json: unknown file"],
  [
    "outlets that are no list",
    () => ({ ...seeds(), "outlets.json": {} }),
    "outlets.json: expected a list, got an object",
  ],
  [
    "no outlets",
    () => Object.fromEntries(Object.entries(seeds()).filter(([path]) => path !== "outlets.json")),
    "outlets.json: missing, expected a file",
  ],
  [
    "a story without its file",
    () => Object.fromEntries(Object.entries(seeds()).filter(([path]) => !path.endsWith("story.json"))),
    "stories/ferry/story.json: missing, expected a file",
  ],
  [
    "a concept twice",
    () => ({ ...seeds(), "stories/ferry/concepts/more.json": [{ id: "ferry", kind: "thing", words: {} }] }),
    'stories/ferry/concepts/things.json: [0].id: expected an id that is used once, got "ferry"',
  ],
];

test.each(mistakes)("%s is named by file and field", (_, files, expected) => {
  expect(detailsOf(files()).map((line) => line.slice(0, expected.length))).toContain(expected);
});
