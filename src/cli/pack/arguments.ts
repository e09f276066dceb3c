import { type Result, success } from "../../core/result";
import { usageError } from "./outcome";

export interface Arguments {
  /** By name without dashes. */
  options: Record<string, string | undefined>;
  rest: string[];
}

interface Expected {
  usage: string;
  /** Options that take a value. */
  options: string[];
  /** How many arguments without a name. */
  rest: number;
}

const plural = (count: number): string => (count === 1 ? "1 argument" : `${count || "no"} arguments`);

/** Reads `--name value`, `--name=value` and plain arguments; a failure names what is wrong and shows the usage. */
export function readArguments(args: string[], expected: Expected): Result<Arguments> {
  const read: Arguments = { options: {}, rest: [] };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? "";
    if (!arg.startsWith("--")) {
      read.rest.push(arg);
      continue;
    }
    const [, name = "", inline] = /^--([^=]*)(?:=(.*))?$/s.exec(arg) ?? [];
    if (!expected.options.includes(name)) return usageError(`Unknown option --${name}.`, expected.usage);
    const value = inline ?? args[++i];
    if (value === undefined || value === "") return usageError(`--${name} needs a value.`, expected.usage);
    read.options[name] = value;
  }
  if (read.rest.length !== expected.rest) {
    const found = read.rest.length === 0 ? "none" : read.rest.join(" ");
    return usageError(`Expected ${plural(expected.rest)} here, found ${found}.`, expected.usage);
  }
  return success(read);
}
