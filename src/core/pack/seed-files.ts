import type { Path, Problems } from "./problems";

/** One entry of the pack to be, with where its author wrote it. */
export interface Entry {
  value: Record<string, unknown>;
  file: string;
  path: Path;
}

export type StoryFolder = "concepts" | "questions" | "cues" | "articles" | "scores" | "model";

/** A file of a story. */
export type StorySeed = { kind: "story"; story: string } | { kind: StoryFolder; story: string; name: string };

/** What a seed file holds, by its path below `seeds/`. */
export type SeedFile = { kind: "outlets" | "origins" } | StorySeed;

/** What a path stands for, or null where no seed file has such a path. */
export function seedFileAt(path: string): SeedFile | null {
  if (path === "outlets.json" || path === "origins.json")
    return { kind: path === "outlets.json" ? "outlets" : "origins" };
  const [, story, rest] = /^stories\/([^/]+)\/(.+)\.json$/.exec(path) ?? [];
  if (!story || !rest) return null;
  if (rest === "story") return { kind: "story", story };
  if (rest === "scores" || rest === "model") return { kind: rest, story, name: rest };
  const [, kind, name] = /^(concepts|questions|cues|articles)\/([^/]+)$/.exec(rest) ?? [];
  return kind && name ? { kind: kind as StoryFolder, story, name } : null;
}

/** Whether a value of JSON is an object: neither null nor a list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects of a list in a file; anything else is a mistake. */
export function entriesOf(value: unknown, file: string, path: Path, problems: Problems): Entry[] {
  if (!Array.isArray(value)) {
    problems.add([file, ...path], "expected a list", value);
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const at = [...path, index];
    if (isObject(item)) return [{ value: item, file, path: at }];
    problems.add([file, ...at], "expected an object", item);
    return [];
  });
}

/** A file that is one object. */
export function entryOf(value: unknown, file: string, problems: Problems): Entry[] {
  if (isObject(value)) return [{ value, file, path: [] }];
  problems.add([file], "expected an object", value);
  return [];
}

/** A file is named after the id in it, so that it can be found. */
export function checkName(entry: Entry, name: string, problems: Problems): void {
  if (entry.value.id !== name)
    problems.add([entry.file, "id"], `expected "${name}", as the file is named`, entry.value.id ?? "none");
}

const orderOf = (entry: Entry): string => String(entry.value.id);

/** By id, and by place for equal ones: the same bytes whatever order the files came in. */
export const sorted = (entries: Entry[]): Entry[] =>
  entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) =>
      orderOf(a.entry) < orderOf(b.entry) ? -1 : orderOf(a.entry) > orderOf(b.entry) ? 1 : a.index - b.index,
    )
    .map(({ entry }) => entry);
