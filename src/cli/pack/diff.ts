import { existsSync, readFileSync } from "node:fs";
import { parsePack } from "../../core/pack/parse";
import type { Pack } from "../../core/pack/types";
import { failure, type Result, success } from "../../core/result";
import { readArguments } from "./arguments";
import { packChanges } from "./diff/pack";
import { type Command, done, failed, type Outcome } from "./outcome";
import { compileFolder, isFolder } from "./seeds-folder";

const usage = "diff BEFORE AFTER";

/** A pack from a compiled file or from a folder of seeds. */
function readPack(path: string): Result<Pack> {
  if (!existsSync(path)) return failure("no-file", `${path}: there is no such file or folder; check the path.`);
  if (isFolder(path)) {
    const compiled = compileFolder(path);
    return compiled.ok ? success(compiled.value.pack) : compiled;
  }
  const pack = parsePack(readFileSync(path, "utf8"));
  return pack.ok ? pack : { ...pack, message: `${path}: ${pack.message}` };
}

function compare(before: Pack, after: Pack): Outcome {
  const changes = packChanges(before, after);
  return changes.length > 0 ? { ...done(...changes), code: 1 } : done("No difference.");
}

export const diff: Command = {
  usage,
  about: "what changed between two packs (files, or folders of seeds), in words",
  run: (args) => {
    const read = readArguments(args, { usage, options: [], rest: 2 });
    if (!read.ok) return failed(read);
    const [before, after] = read.value.rest.map(readPack);
    if (!before?.ok) return failed(before ?? failure("usage", usage));
    return after?.ok ? compare(before.value, after.value) : failed(after ?? failure("usage", usage));
  },
};
