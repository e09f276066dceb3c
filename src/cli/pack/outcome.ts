import type { ArticleText } from "../../core/article";
import { type Failure, failure, type Result } from "../../core/result";

/** How a command ended: 0 done, 1 mistakes or differences found, 2 not understood or not possible. */
export type Code = 0 | 1 | 2;

/** What a command says, line by line, and how it ended. `out` is the answer, `problems` what went wrong. */
export interface Outcome {
  code: Code;
  out: string[];
  problems: string[];
}

/** Reads a file as an article; `published` is its day, where it is known. */
export type ReadText = (file: string, published: string | null) => Result<ArticleText>;

/** One of `npm run pack -- NAME …`. */
export interface Command {
  /** After `npm run pack -- `. */
  usage: string;
  about: string;
  run(args: string[]): Outcome;
}

export const done = (...out: string[]): Outcome => ({ code: 0, out, problems: [] });

export const ended = (code: 1 | 2, ...problems: string[]): Outcome => ({ code, out: [], problems });

/** An expected failure as a command tells it. */
export const failed = (result: Failure, code: 1 | 2 = 2): Outcome =>
  ended(code, ...(result.details ?? []), result.message);

export const usageError = (message: string, usage: string): Failure =>
  failure("usage", `${message}\nusage: npm run pack -- ${usage}`);
