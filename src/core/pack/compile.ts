import { failure, type Result } from "../result";
import { checkPack, schemaVersion } from "./check";
import { type Path, Problems, pathText } from "./problems";
import { type Entry, entriesOf, type StorySeed, seedFileAt, sorted } from "./seed-files";
import { readStory, type StoryEntries, type StoryFiles } from "./seed-story";
import type { Pack } from "./types";

/** `stories/x/questions/visit.json: positions[0].short`. */
const placeText = (file: string, path: Path): string => (path.length > 0 ? `${file}: ${pathText(path)}` : file);

const seedPlace = ([file, ...path]: Path): string => placeText(String(file), path);

/** Where each part of the pack was written, so that a mistake is named by its file. */
class Places {
  private readonly byPath = new Map<string, Entry>();

  put(path: Path, entry: Entry): unknown {
    this.byPath.set(pathText(path), entry);
    return entry.value;
  }

  /** All entries of a list, noted under their place in it. */
  list(path: Path, entries: Entry[]): unknown[] {
    return entries.map((entry, index) => this.put([...path, index], entry));
  }

  readonly nameOf = (path: Path): string => {
    for (let length = path.length; length > 0; length--) {
      const entry = this.byPath.get(pathText(path.slice(0, length)));
      if (entry) return placeText(entry.file, [...entry.path, ...path.slice(length)]);
    }
    return pathText(path);
  };
}

interface Sorted {
  outlets: Entry[];
  origins: Entry[];
  stories: Map<string, StoryFiles>;
}

const noFiles = (): StoryFiles => ({
  story: null,
  parts: { concepts: [], questions: [], cues: [], articles: [], scores: [], model: [] },
});

const expectedFiles = "expected outlets.json, origins.json or a file of a story as seeds/README.md lists them";

function addStoryFile(stories: Sorted["stories"], file: StorySeed, path: string, value: unknown): void {
  const story = stories.get(file.story) ?? noFiles();
  stories.set(file.story, story);
  if (file.kind === "story") story.story = { file: path, value };
  else story.parts[file.kind].push({ file: path, name: file.name, value });
}

function sortFiles(files: Record<string, unknown>, problems: Problems): Sorted {
  const found: Sorted = { outlets: [], origins: [], stories: new Map() };
  for (const path of Object.keys(files).sort()) {
    const file = seedFileAt(path);
    if (!file) problems.add([path], `unknown file, ${expectedFiles}`);
    else if ("story" in file) addStoryFile(found.stories, file, path, files[path]);
    else found[file.kind] = sorted(entriesOf(files[path], path, [], problems));
  }
  for (const path of ["outlets.json", "origins.json"])
    if (!(path in files)) problems.add([path], "missing, expected a file");
  return found;
}

function assembleStory({ story, lists }: StoryEntries, path: Path, places: Places): unknown {
  const value = places.put(path, story) as Record<string, unknown>;
  const parts = Object.entries(lists).map(([key, entries]) => [key, places.list([...path, key], entries)]);
  return { ...value, ...Object.fromEntries(parts) };
}

function failed(count: number, details: string[]): Result<never> {
  const mistakes = count === 1 ? "1 mistake" : `${count} mistakes`;
  return failure(
    "seeds-invalid",
    `${mistakes} in the seeds, nothing was compiled. Correct what is listed and build again.`,
    details,
  );
}

/**
 * The bundled pack from the seed files, by their path below `seeds/`; the same bytes for the same files. On bad input
 * a failure whose details name file, field and what was expected.
 */
export function compileSeeds(files: Record<string, unknown>, version = "0"): Result<Pack> {
  const problems = new Problems(seedPlace, Number.POSITIVE_INFINITY);
  const found = sortFiles(files, problems);
  const stories = [...found.stories].flatMap(([id, story]) => readStory(id, story, problems) ?? []);
  if (problems.count > 0) return failed(problems.count, problems.details());
  const places = new Places();
  const pack = {
    schema: schemaVersion,
    id: "bundled",
    title: "Claims of the news",
    version,
    outlets: places.list(["outlets"], found.outlets),
    origins: places.list(["origins"], found.origins),
    stories: stories.map((story, index) => assembleStory(story, ["stories", index], places)),
  };
  const result = checkPack(pack, places.nameOf);
  return result.ok ? result : failed(result.details?.length ?? 1, result.details ?? [result.message]);
}
