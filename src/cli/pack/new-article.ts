import { join } from "node:path";
import type { ArticleText } from "../../core/article";
import { fingerprintOf } from "../../core/compare/fingerprint";
import type { IndexedArticle, Outlet, Pack, Story } from "../../core/pack/types";
import { failure, type Result, success } from "../../core/result";
import { dayOf } from "../../core/text/days";
import { type Arguments, readArguments } from "./arguments";
import { draftReports } from "./draft-reports";
import { nextSteps, writeNew } from "./new-files";
import { type Command, done, failed, type Outcome, type ReadText, usageError } from "./outcome";
import { compileFolder, ownSeeds } from "./seeds-folder";

const usage = "new-article OUTLET DATE --story ID [--text FILE] [--url URL] [--id ID] [--seeds FOLDER]";

const idHint = "lower-case letters, digits and hyphens, such as guardian-2022-07-12.";

interface Wanted {
  outlet: Outlet;
  story: Story;
  published: string;
  id: string;
  url: string | null;
  /** The article's text, where a file was named. */
  text: ArticleText | null;
}

function outletNamed(pack: Pack, name: string): Result<Outlet> {
  const outlet = pack.outlets.find(({ id }) => id === name);
  if (outlet) return success(outlet);
  const key = name.toLowerCase().replace(/[^a-z]/g, "");
  const like = pack.outlets.filter(
    (one) =>
      key &&
      [one.id, one.name].some((text) =>
        text
          .toLowerCase()
          .replace(/[^a-z]/g, "")
          .includes(key),
      ),
  );
  const hint =
    like.length > 0 ? `Did you mean ${like.map(({ id }) => id).join(", ")}?` : "Add it to outlets.json first.";
  return failure("unknown-outlet", `No outlet has the id "${name}". ${hint}`);
}

function storyNamed(pack: Pack, name: string | undefined): Result<Story> {
  const known = pack.stories.map(({ id }) => id).join(", ") || "none yet; make one with new-story";
  if (name === undefined) return usageError(`--story is missing. Stories: ${known}.`, usage);
  const story = pack.stories.find(({ id }) => id === name);
  return story ? success(story) : failure("unknown-story", `No story has the id "${name}". Stories: ${known}.`);
}

function dayNamed(day: string, { span }: Story): Result<string> {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || dayOf(day) === null)
    return failure("no-day", `"${day}" is no day; write it like 2022-07-12.`);
  return day >= span.from && day <= span.to
    ? success(day)
    : failure("outside-span", `${day} is outside the story's span, ${span.from} to ${span.to} (story.json).`);
}

function urlNamed(url: string | undefined): Result<string | null> {
  if (url === undefined || /^https?:\/\/[^\s/]+\.[^\s/]+/i.test(url)) return success(url ?? null);
  return failure("no-address", `--url: "${url}" is no http or https address. Leave it out where none is known.`);
}

/** Each argument in turn; the first that can't be used is told. */
function readWanted(
  pack: Pack,
  { options, rest: [name = "", day = ""] }: Arguments,
  readText: ReadText,
): Result<Wanted> {
  const story = storyNamed(pack, options.story);
  if (!story.ok) return story;
  const outlet = outletNamed(pack, name);
  if (!outlet.ok) return outlet;
  const published = dayNamed(day, story.value);
  if (!published.ok) return published;
  const url = urlNamed(options.url);
  if (!url.ok) return url;
  const text = options.text === undefined ? success(null) : readText(options.text, published.value);
  if (!text.ok) return text;
  const id = options.id ?? `${outlet.value.id}-${published.value}`;
  if (!/^[a-z0-9][a-z0-9-]{0,79}$/.test(id)) return failure("no-id", `"${id}" is no id: ${idHint}`);
  return success({
    outlet: outlet.value,
    story: story.value,
    published: published.value,
    url: url.value,
    text: text.value,
    id,
  });
}

const articleOf = ({ id, outlet, url, published, text, story }: Wanted): IndexedArticle => ({
  id,
  outlet: outlet.id,
  url,
  headline: null,
  published,
  updated: null,
  wires: [],
  fingerprint: text ? fingerprintOf(text.paragraphs.map((paragraph) => paragraph.text)) : "",
  reports: text ? draftReports(text, story) : [],
});

function stepsFor({ story, published, text }: Wanted, article: IndexedArticle, path: string, folder: string): string[] {
  const seeds = folder === ownSeeds ? "" : ` --seeds ${folder}`;
  const late = published > story.indexEnds;
  const found = article.reports.length;
  return [
    ...(late
      ? [`${join(folder, "stories", story.id, "story.json")}: set indexEnds (now ${story.indexEnds}) to ${published}.`]
      : []),
    text
      ? `${path}: ${found} reports were drafted. Take out what a reader would not say it reports, add what is missing, and give each "says" (your own words) and "origin".`
      : `npm run pack -- fingerprint --into ${path} ARTICLE.txt, with the article's text, a paragraph a line.`,
    ...(text ? [] : [`${path}: add its reports; seeds/README.md shows one.`]),
    `${path}: headline, wires and url, where you know them.`,
    `npm run pack -- check${seeds}, until nothing is left to do: before that, nothing else can be built.`,
  ];
}

function create(wanted: Wanted, folder: string): Outcome {
  const article = articleOf(wanted);
  const written = writeNew(folder, { [`stories/${wanted.story.id}/articles/${wanted.id}.json`]: article });
  if (!written.ok) return failed(written);
  const [path = ""] = written.value;
  return done(`written: ${path}`, ...nextSteps(...stepsFor(wanted, article, path, folder)));
}

export const newArticle = (readText: ReadText): Command => ({
  usage,
  about: "an article to fill in; with --text also its fingerprint and a draft of its reports",
  run: (args) => {
    const read = readArguments(args, { usage, options: ["story", "text", "url", "id", "seeds"], rest: 2 });
    if (!read.ok) return failed(read);
    const folder = read.value.options.seeds ?? ownSeeds;
    const seeds = compileFolder(folder);
    if (!seeds.ok) return failed(seeds);
    const wanted = readWanted(seeds.value.pack, read.value, readText);
    return wanted.ok ? create(wanted.value, folder) : failed(wanted);
  },
});
