import { join } from "node:path";
import type { Pack } from "../../core/pack/types";
import { readArguments } from "./arguments";
import { exampleMistakes } from "./examples";
import { type Command, done, ended, failed, type Outcome } from "./outcome";
import { ruleMistakes, ruleNotes } from "./rules";
import { compileFolder, ownSeeds } from "./seeds-folder";

const usage = "check [--seeds FOLDER]";

const amount = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function summary(pack: Pack): string {
  const questions = pack.stories.flatMap((story) => story.questions);
  const articles = pack.stories.flatMap((story) => story.articles);
  return [
    amount(pack.stories.length, "story", "stories"),
    amount(questions.length, "question"),
    amount(questions.flatMap(({ positions }) => positions).length, "position"),
    amount(articles.length, "article"),
    amount(articles.flatMap(({ reports }) => reports).length, "report"),
  ].join(", ");
}

function checkFolder(folder: string): Outcome {
  const compiled = compileFolder(folder);
  if (!compiled.ok) return failed(compiled, compiled.details ? 1 : 2);
  const { pack } = compiled.value;
  const lines = [...ruleMistakes(pack), ...exampleMistakes(pack, compiled.value.values)];
  const mistakes = lines.map((line) => join(folder, line));
  if (mistakes.length > 0)
    return ended(
      1,
      ...mistakes,
      `${amount(mistakes.length, "mistake")} in ${folder}. Correct what is listed and check again.`,
    );
  return done(
    ...ruleNotes(pack).map((line) => `note: ${join(folder, line)}`),
    `${folder}: ${summary(pack)}; no mistakes.`,
  );
}

export const check: Command = {
  usage,
  about: "every mistake in the seeds: file, field, what was expected",
  run: (args) => {
    const read = readArguments(args, { usage, options: ["seeds"], rest: 0 });
    return read.ok ? checkFolder(read.value.options.seeds ?? ownSeeds) : failed(read);
  },
};
