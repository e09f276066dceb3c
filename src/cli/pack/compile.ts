import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkPack } from "../../core/pack/check";
import type { Pack } from "../../core/pack/types";
import { failure, type Result } from "../../core/result";
import { type Arguments, readArguments } from "./arguments";
import { type Command, done, ended, failed, type Outcome } from "./outcome";
import { compileFolder, ownSeeds } from "./seeds-folder";

const usage = "compile [--seeds FOLDER] [--id ID] [--title TEXT] [--version VERSION] [--out FILE]";

const packageVersion = (): string => {
  try {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version?: string };
    return version ?? "0";
  } catch {
    return "0";
  }
};

/** Other seeds than the project's own need a name of their own: two packs of one id would replace each other. */
function nameOf(pack: Pack, folder: string, options: Arguments["options"]): Result<Pack> {
  if (folder === ownSeeds) return checkPack({ ...pack, ...given(options) });
  const [story, ...others] = pack.stories;
  if (!story || (others.length > 0 && !(options.id && options.title)))
    return failure(
      "unnamed",
      `${folder} holds ${pack.stories.length} stories: name the pack with --id ID and --title TEXT.`,
    );
  return checkPack({ ...pack, id: story.id, title: story.title, ...given(options) });
}

const given = ({ id, title, version }: Arguments["options"]): Partial<Pack> => ({
  ...(id ? { id } : {}),
  ...(title ? { title } : {}),
  ...(version ? { version } : {}),
});

function save(file: string, text: string): Outcome {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    return ended(2, `${file} could not be written: ${error instanceof Error ? error.message : error}`);
  }
  return done(`${file}: ${Math.ceil(text.length / 1000)} KB. Import it in the options, under Claim indexes.`);
}

function compileTo(folder: string, options: Arguments["options"]): Outcome {
  const compiled = compileFolder(folder, folder === ownSeeds ? packageVersion() : "1");
  if (!compiled.ok) return failed(compiled, compiled.details ? 1 : 2);
  const pack = nameOf(compiled.value.pack, folder, options);
  if (!pack.ok) return failed(pack);
  const text = `${JSON.stringify(pack.value)}\n`;
  return options.out === "-"
    ? done(text.trimEnd())
    : save(options.out ?? join("dist", `${pack.value.id}.pack.json`), text);
}

export const compile: Command = {
  usage,
  about: "the seeds as one pack for import; --out - prints it",
  run: (args) => {
    const read = readArguments(args, { usage, options: ["seeds", "id", "title", "version", "out"], rest: 0 });
    return read.ok ? compileTo(read.value.options.seeds ?? ownSeeds, read.value.options) : failed(read);
  },
};
