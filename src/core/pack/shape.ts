import * as v from "valibot";
import type { Path, Problems } from "./problems";
import { packSchema } from "./schema";
import type { Pack } from "./types";

const isKey = (key: unknown): key is string | number => typeof key === "string" || typeof key === "number";

const pathOf = (issue: v.BaseIssue<unknown>): Path => issue.path?.map((item) => item.key).filter(isKey) ?? [];

/** Valibot's words for a missing or unknown field are for programmers; ours name what to do. */
function addIssue(issue: v.BaseIssue<unknown>, problems: Problems): void {
  const path = pathOf(issue);
  const onKey = issue.type === "strict_object" && path.length > 0 && issue.path?.at(-1)?.origin === "key";
  if (onKey && issue.expected === "never") problems.add(path, "unknown field, expected none of this name");
  else if (onKey) problems.add(path, "missing, expected a value");
  else if (issue.type === "strict_object" || issue.type === "record")
    problems.add(path, "expected an object", issue.input);
  else problems.add(path, issue.message, issue.input);
}

/** Each mistake costs memory; a value this large with a mistake in every part could exhaust it. */
const largestForAll = 200_000;

/**
 * The value as a pack of the right shape, or null with the mistakes added: all of them, of a value with very many
 * parts (`size`) the first.
 */
export function checkShape(value: unknown, size: number, problems: Problems): Pack | null {
  const result = v.safeParse(packSchema, value, { abortPipeEarly: true, abortEarly: size > largestForAll });
  if (result.success) return result.output;
  for (const issue of result.issues) addIssue(issue, problems);
  return null;
}
