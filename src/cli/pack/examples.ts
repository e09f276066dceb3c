import { isObject } from "../../core/pack/seed-files";
import type { Pack } from "../../core/pack/types";
import { isExamples } from "./seeds-folder";

const storyOf = (path: string): string => path.split("/")[1] ?? "";

function mistakesIn(example: unknown, known: Set<string>): string[] {
  if (!isObject(example)) return [": expected an object with text, published and positions"];
  const { text, published, positions } = example;
  const takes: unknown[] = Array.isArray(positions) ? positions : [];
  return [
    ...(typeof text === "string" && text.trim() ? [] : [".text: expected a sentence"]),
    ...(typeof published === "string" && /^\d{4}-\d\d-\d\d$/.test(published)
      ? []
      : [".published: expected a day such as 2022-07-12"]),
    ...(Array.isArray(positions) ? [] : [".positions: expected a list, empty where the sentence takes none"]),
    ...takes.flatMap((position, i) =>
      typeof position === "string" && known.has(position)
        ? []
        : [`.positions[${i}]: expected the id of a position, got ${JSON.stringify(position)}`],
    ),
  ];
}

/** What is wrong with the example sentences; "file: field: expected …" lines, file below the seeds. */
export function exampleMistakes(pack: Pack, values: Record<string, unknown>): string[] {
  const positions = new Map(
    pack.stories.map(({ id, questions }) => [id, new Set(questions.flatMap((q) => q.positions.map((p) => p.id)))]),
  );
  return Object.entries(values)
    .filter(([path]) => isExamples(path))
    .flatMap(([path, value]) => {
      if (!Array.isArray(value)) return [`${path}: expected a list of examples`];
      const known = positions.get(storyOf(path)) ?? new Set<string>();
      return value.flatMap((example, i) => mistakesIn(example, known).map((text) => `${path}: [${i}]${text}`));
    });
}
