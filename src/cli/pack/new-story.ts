import { existsSync } from "node:fs";
import { join } from "node:path";
import { dayOf } from "../../core/text/days";
import { type Arguments, readArguments } from "./arguments";
import { type NewFiles, nextSteps, writeNew } from "./new-files";
import { type Command, done, ended, failed, type Outcome } from "./outcome";
import { ownSeeds } from "./seeds-folder";

const usage = "new-story ID --title TEXT [--from DAY] [--to DAY] [--language CODE] [--seeds FOLDER]";

interface Plan {
  id: string;
  title: string;
  language: string;
  from: string;
  to: string;
}

/** "harbour-ferry" → its words: a start for what the story is about. */
const wordsIn = (id: string): string[] =>
  id
    .split("-")
    .filter((word) => /[a-z]/.test(word))
    .slice(0, 3);

const storyFile = ({ id, title, language, from, to }: Plan) => ({
  id,
  title,
  summary: `${title}: say here in two sentences what happened and what outlets report differently.`,
  language,
  span: { from, to },
  indexEnds: from,
  themes: [{ id: "main", title: "The main question" }],
  about: {
    core: [["subject"]],
    coreQuestions: ["first-question"],
    sideQuestions: [],
    leadQuestions: [],
    setting: [],
    rivals: [],
    topic: ["subject"],
    gate: wordsIn(id).map((word) => [word]),
  },
});

const concepts = ({ id, language }: Plan) => [
  { id: "subject", kind: "thing", words: { [language]: [wordsIn(id).join(" ")] } },
  { id: "happen", kind: "act", words: { [language]: ["happen|begin|start"] } },
];

const question = ({ title }: Plan) => ({
  id: "first-question",
  question: `What happened? (${title})`,
  short: "What happened?",
  theme: "main",
  kind: "exclusive",
  positions: [
    { id: "yes", statement: "It has happened.", short: "yes", answer: "Yes: it has happened." },
    { id: "no", statement: "It has not happened.", short: "no", answer: "No: it has not happened." },
  ],
  relations: [
    {
      a: "first-question/yes",
      b: "first-question/no",
      kind: "conflicts",
      why: "Both are told of the same day.",
    },
  ],
});

const cues = { yes: ["subject happen"], no: ["subject -happen"] };

function filesOf(plan: Plan, folder: string): NewFiles {
  const at = `stories/${plan.id}`;
  const shared = ["outlets.json", "origins.json"].filter((file) => !existsSync(join(folder, file)));
  return {
    ...Object.fromEntries(shared.map((file) => [file, []])),
    [`${at}/story.json`]: storyFile(plan),
    [`${at}/concepts/main.json`]: concepts(plan),
    [`${at}/questions/first-question.json`]: question(plan),
    [`${at}/cues/first-question.json`]: cues,
  };
}

function mistakeIn({ id, title, language, from, to }: Plan): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 80)
    return `"${id}" is no id: lower-case letters, digits and single hyphens, such as harbour-ferry.`;
  if (title.length > 120) return `--title has ${title.length} characters; at most 120 are read in a list.`;
  if (!/^[a-z]{2,3}$/.test(language)) return `--language: "${language}" is no language code; write it like en.`;
  for (const [name, day] of [["from", from] as const, ["to", to] as const])
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || dayOf(day) === null)
      return `--${name}: "${day}" is no day; write it like 2022-07-12.`;
  return to < from ? `--to ${to} is before --from ${from}.` : null;
}

function planOf({ options, rest }: Arguments): Plan {
  const year = new Date().getUTCFullYear();
  const from = options.from ?? `${year}-01-01`;
  return {
    id: rest[0] ?? "",
    title: options.title ?? "",
    language: options.language ?? "en",
    from,
    to: options.to ?? `${from.slice(0, 4)}-12-31`,
  };
}

function create(plan: Plan, folder: string): Outcome {
  const mistake = mistakeIn(plan);
  if (mistake) return ended(2, mistake);
  const at = join(folder, "stories", plan.id);
  if (existsSync(at)) return ended(2, `${at} exists already, nothing was written. Edit it, or choose another id.`);
  const written = writeNew(folder, filesOf(plan, folder));
  if (!written.ok) return failed(written);
  const seeds = folder === ownSeeds ? "" : ` --seeds ${folder}`;
  return done(
    ...written.value.map((path) => `written: ${path}`),
    ...nextSteps(
      `${join(at, "story.json")}: the summary, the span, and the words that any page of the story has (gate).`,
      `${join(at, "concepts")}: actors, things and actions, with their wordings.`,
      `${join(at, "questions")}: a file for each question, and for each a file of the same name in cues.`,
      `npm run pack -- new-article OUTLET DATE --story ${plan.id}${seeds} for each article.`,
      `npm run pack -- check${seeds}`,
    ),
  );
}

export const newStory: Command = {
  usage,
  about: "a whole story to fill in, which passes the check",
  run: (args) => {
    const options = ["title", "from", "to", "language", "seeds"];
    const read = readArguments(args, { usage, options, rest: 1 });
    if (!read.ok) return failed(read);
    if (!read.value.options.title)
      return ended(2, `--title is missing: how readers will know the story.\nusage: npm run pack -- ${usage}`);
    return create(planOf(read.value), read.value.options.seeds ?? ownSeeds);
  },
};
