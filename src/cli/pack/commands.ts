import { check } from "./check";
import { compile } from "./compile";
import { diff } from "./diff";
import { fingerprint } from "./fingerprint";
import { newArticle } from "./new-article";
import { newStory } from "./new-story";
import { type Command, done, ended, type Outcome, type ReadText } from "./outcome";

export type Commands = Record<string, Command>;

export const commandsWith = (readText: ReadText): Commands => ({
  check,
  compile,
  diff,
  fingerprint: fingerprint(readText),
  "new-article": newArticle(readText),
  "new-story": newStory,
});

const help = (known: Commands): string[] => [
  "npm run pack -- COMMAND …",
  ...Object.values(known).flatMap(({ usage, about }) => [`  ${usage}`, `      ${about}`]),
  "Exit codes: 0 done, 1 mistakes or differences found, 2 not understood or not possible.",
];

/** Runs the command that the first argument names; the list of commands where it names none. */
export function runPack(known: Commands, [name, ...args]: string[]): Outcome {
  if (name === "--help" || name === "help") return done(...help(known));
  const command = name !== undefined && Object.hasOwn(known, name) ? known[name] : undefined;
  if (!command) return ended(2, ...(name ? [`There is no command "${name}".`] : []), ...help(known));
  if (args.includes("--help")) return done(`npm run pack -- ${command.usage}`, `  ${command.about}`);
  return command.run(args);
}
