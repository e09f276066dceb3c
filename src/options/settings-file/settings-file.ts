import { failure, type Result, success } from "../../core/result";
import type { Settings } from "../../core/settings";
import { faultsOf } from "./setting-checks";

const format = "second-source-settings";
/** A settings file is a few kilobytes; ten thousand mutes are below this. */
const longest = 2_000_000;

/** All settings as a file to keep or to carry to another browser. */
export const writeSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ format, version: 1, settings }, null, 2)}\n`;

/**
 * Reads a settings file. Every field is checked by itself and all faults are listed; one fault refuses the whole
 * file, so that nothing is ever half imported. Fields that are left out stay as they are.
 */
export function readSettingsFile(text: string): Result<Partial<Settings>> {
  if (text.length > longest) return failure("tooLarge", "The file is too large for settings.");
  const file = parse(text);
  if (file === undefined) return failure("notJson", "The text is not JSON.");
  if (!isRecord(file) || file.format !== format || !isRecord(file.settings))
    return failure("otherFile", "The file does not hold settings of Second Source.");
  if (file.version !== 1) return failure("otherVersion", "The file was written by another version.");
  const faults = Object.entries(file.settings).flatMap(([field, value]) => faultsOf(field, value));
  return faults.length > 0
    ? failure("faults", "Some fields cannot be used.", faults)
    : success(file.settings as Partial<Settings>);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
