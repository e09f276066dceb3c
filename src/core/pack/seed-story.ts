import type { Path, Problems } from "./problems";
import { checkName, type Entry, entriesOf, entryOf, isObject, type StoryFolder, sorted } from "./seed-files";

/** The files of one story, by folder; `story` is story.json. */
export interface StoryFiles {
  story: { file: string; value: unknown } | null;
  parts: Record<StoryFolder, { file: string; name: string; value: unknown }[]>;
}

/** The lists of one story, each entry with its place, in the pack's order. */
export interface StoryEntries {
  story: Entry;
  lists: Record<"concepts" | "questions" | "cues" | "relations" | "articles", Entry[]>;
}

const qualified = (question: string, position: unknown): unknown =>
  typeof position === "string" ? `${question}/${position}` : position;

/** Positions get their question's id in front; relations move to the story. */
function readQuestion(entry: Entry, problems: Problems): { question: Entry; relations: Entry[] } {
  const { relations, ...value } = entry.value;
  const positions = entriesOf(value.positions, entry.file, ["positions"], problems).map((position) => ({
    ...position.value,
    id: qualified(String(value.id), position.value.id),
  }));
  return {
    question: { ...entry, value: { ...value, positions } },
    relations: entriesOf(relations ?? [], entry.file, ["relations"], problems),
  };
}

function readCue(cue: unknown, position: string, file: string, path: Path, problems: Problems): Entry[] {
  if (typeof cue === "string") return [{ value: { position, when: cue }, file, path }];
  if (isObject(cue)) return [{ value: { position, ...cue }, file, path }];
  problems.add([file, ...path], 'expected a cue as a text or as {"when": …}', cue);
  return [];
}

/** `{"<position without question>": [cue, …]}`; the file is named after the question. */
function readCues({ value }: Entry, file: string, question: string, problems: Problems): Entry[] {
  return Object.keys(value)
    .sort()
    .flatMap((position) => {
      const cues = value[position];
      if (!Array.isArray(cues)) {
        problems.add([file, position], "expected a list of cues", cues);
        return [];
      }
      return cues.flatMap((cue: unknown, i) => readCue(cue, `${question}/${position}`, file, [position, i], problems));
    });
}

/** What calibration found each cue to be worth, by position and cue; an author's own score comes first. */
function withScores(cues: Entry[], files: StoryFiles["parts"]["scores"], problems: Problems): Entry[] {
  const scores = files.flatMap(({ file, value }) => entryOf(value, file, problems))[0]?.value ?? {};
  return cues.map((cue) => {
    const { position, when, unless } = cue.value;
    const score = cue.value.score ?? scores[`${position}: ${[when, unless].filter(Boolean).join(" ")}`];
    return score === undefined ? cue : { ...cue, value: { ...cue.value, score } };
  });
}

const conceptList = (value: unknown): unknown => (isObject(value) && "concepts" in value ? value.concepts : value);

function named(files: StoryFiles["parts"][StoryFolder], problems: Problems): Entry[] {
  return files.flatMap(({ file, name, value }) => {
    const entries = entryOf(value, file, problems);
    for (const entry of entries) checkName(entry, name, problems);
    return entries;
  });
}

const own = ["concepts", "questions", "cues", "relations", "articles"];

function readStoryFile(files: StoryFiles, id: string, problems: Problems): Entry | null {
  if (!files.story) {
    problems.add([`stories/${id}/story.json`], "missing, expected a file");
    return null;
  }
  const [story] = entryOf(files.story.value, files.story.file, problems);
  if (!story) return null;
  if (story.value.id !== id)
    problems.add([story.file, "id"], `expected "${id}", as the folder is named`, story.value.id ?? "none");
  for (const key of own)
    if (key in story.value) problems.add([story.file, key], `unknown field, expected ${key} in files of their own`);
  return story;
}

/** All of one story, or null where there is no story.json; mistakes of form are added with their file. */
export function readStory(id: string, files: StoryFiles, problems: Problems): StoryEntries | null {
  const { parts } = files;
  const story = readStoryFile(files, id, problems);
  const questions = sorted(named(parts.questions, problems)).map((entry) => readQuestion(entry, problems));
  const concepts = parts.concepts.flatMap(({ file, value }) =>
    entriesOf(conceptList(value), file, isObject(value) ? ["concepts"] : [], problems),
  );
  const cues = parts.cues.flatMap(({ file, name, value }) =>
    entryOf(value, file, problems).flatMap((entry) => readCues(entry, file, name, problems)),
  );
  const lists = {
    concepts: sorted(concepts),
    questions: questions.map(({ question }) => question),
    cues: withScores(cues, parts.scores, problems),
    relations: questions.flatMap(({ relations }) => relations),
    articles: sorted(named(parts.articles, problems)),
  };
  const model = parts.model[0]?.value;
  if (story && model !== undefined) story.value = { ...story.value, model };
  return story && { story, lists };
}
