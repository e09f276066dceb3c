import { failure, type Result, success } from "../result";
import { checkMatching } from "./check-matching";
import { checkHygiene } from "./hygiene";
import { type Path, Problems } from "./problems";
import { checkReferences } from "./references";
import { checkShape } from "./shape";
import type { Pack } from "./types";

/** The schema this version reads and writes. */
export const schemaVersion = 1;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Another schema gets one clear word instead of a hundred mistakes. */
function otherSchema(value: unknown): Result<never> | null {
  if (!isObject(value) || typeof value.schema !== "number" || value.schema === schemaVersion) return null;
  const found = `It has schema ${value.schema}, this version reads ${schemaVersion}.`;
  if (value.schema > schemaVersion)
    return failure(
      "pack-newer",
      `This index was made for a newer version of the extension. ${found} Update the extension, then import it again.`,
    );
  return failure("pack-older", `This index is in an older form. ${found} Ask its author for a current one.`);
}

function mistakes(problems: Problems): Result<never> {
  const count = problems.count === 1 ? "1 mistake" : `${problems.count} mistakes`;
  return failure(
    "pack-invalid",
    `This index has ${count}, so nothing of it was taken. Correct what is listed and try again.`,
    problems.details(),
  );
}

/** Everything that is wrong with a value as a pack, in the order in which an author would mend it. */
function findProblems(value: unknown, problems: Problems): Pack | null {
  const size = checkHygiene(value, problems);
  const pack = size === null ? null : checkShape(value, size, problems);
  if (!pack) return null;
  checkReferences(pack, problems);
  for (const [s, story] of pack.stories.entries()) checkMatching(story, ["stories", s], problems);
  return problems.count === 0 ? pack : null;
}

/**
 * A value as a pack, wholly checked: shape, limits, ids used once, nothing dangling, days in order, cues that parse.
 * On bad input a failure whose details are "path: expected …, got …" lines. Never throws. `nameOf` turns a path into
 * an author's words; an author is shown every mistake, a reader the first ones.
 */
export function checkPack(value: unknown, nameOf?: (path: Path) => string): Result<Pack> {
  const other = otherSchema(value);
  if (other) return other;
  const problems = nameOf ? new Problems(nameOf, Number.POSITIVE_INFINITY) : new Problems();
  const pack = findProblems(value, problems);
  return pack ? success(pack) : mistakes(problems);
}
