import { failure, type Result } from "../result";
import { checkPack } from "./check";
import { readJson } from "./json";
import type { Pack } from "./types";

/**
 * A pack from JSON text: size, kind of file and depth are looked at before it is parsed, then `checkPack`. A key that
 * stands twice in one object counts with its last value, as JSON has it. On bad input a failure; never throws.
 */
export function parsePack(text: string): Result<Pack> {
  const json = readJson(text);
  if (!json.ok) return json;
  if (typeof json.value !== "object" || json.value === null || Array.isArray(json.value))
    return failure(
      "pack-invalid",
      "This is JSON, but not an index: an index is one object with outlets, origins and stories.",
    );
  return checkPack(json.value);
}
