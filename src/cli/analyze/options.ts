import { failure, type Result, success } from "../../core/result";
import { dayOf } from "../../core/text/days";

/** What was asked for on the command line. */
export interface Options {
  json: boolean;
  url: string | null;
  published: string | null;
  title: string | null;
  files: string[];
}

/** A file read with nothing said about it. */
export const fileOptions: Options = {
  json: false,
  url: null,
  published: null,
  title: null,
  files: [],
};

export const usage =
  "usage: npm run --silent analyze -- [--json] [--url URL] [--published YYYY-MM-DD] [--title TEXT] FILE…";

const withValue = ["--url", "--published", "--title"] as const;

function checked(options: Options): Result<Options> {
  const single = options.url ?? options.published ?? options.title;
  if (options.files.length === 0) return failure("usage", `no file given. ${usage}`);
  if (single !== null && options.files.length > 1)
    return failure("usage", "--url, --published and --title go with one file: call once for each file.");
  if (options.published !== null && dayOf(options.published) === null)
    return failure("usage", `--published: "${options.published}" is no day; write it like 2022-07-12.`);
  if (options.url !== null && !/^https?:\/\/[^/]/i.test(options.url))
    return failure("usage", `--url: "${options.url}" is no http or https address.`);
  return success(options);
}

/** Reads the arguments after the command's name; a failure says what to write instead. */
export function readOptions(args: string[]): Result<Options> {
  const options: Options = { ...fileOptions, files: [] };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string;
    const named = withValue.find((name) => name === arg);
    if (named) {
      const value = args[++i];
      if (value === undefined) return failure("usage", `${named} needs a value. ${usage}`);
      options[named.slice(2) as "url" | "published" | "title"] = value;
    } else if (arg === "--json") options.json = true;
    else if (arg.startsWith("--")) return failure("usage", `unknown option ${arg}. ${usage}`);
    else options.files.push(arg);
  }
  return checked(options);
}
