import { questionOf } from "../../../core/pack/lookup";
import type {
  Concept,
  Cue,
  IndexedArticle,
  Position,
  Question,
  Relation,
  Report,
  Story,
} from "../../../core/pack/types";
import { fieldChanges } from "./changes";
import { counted, indent, type Kind, section } from "./lines";

const positions: Kind<Position> = {
  keyOf: ({ id }) => id,
  tell: ({ statement }) => statement,
  fields: ["statement", "short", "answer"],
};

const questions: Kind<Question> = {
  keyOf: ({ id }) => id,
  tell: ({ question }) => question,
  fields: ["question", "short", "theme", "kind"],
  within: (before, after) => section("positions", before.positions, after.positions, positions),
};

const relations: Kind<Relation> = {
  keyOf: ({ a, b }) => `${a} and ${b}`,
  tell: ({ kind }) => kind,
  fields: ["kind", "sameDay", "denial", "why"],
};

const reports: Kind<Report> = {
  keyOf: ({ position, paragraph, sentence }) => `${position} in paragraph ${paragraph + 1}, sentence ${sentence + 1}`,
  tell: ({ says, origin }) => `“${says}” (${origin})`,
  fields: ["says", "origin", "via", "role", "anchor"],
};

const articles: Kind<IndexedArticle> = {
  keyOf: ({ id }) => id,
  tell: (article) => `${article.outlet}, ${article.published}, ${article.reports.length} reports`,
  fields: ["outlet", "url", "headline", "published", "updated", "wires"],
  within: (before, after) => [
    ...(before.fingerprint === after.fingerprint ? [] : ["fingerprint: of another text"]),
    ...section("reports", before.reports, after.reports, reports),
  ],
};

const cueText = ({ position, when, unless, score }: Cue): string => [position, when, unless, score].join(" ");

function cueLines(before: Cue[], after: Cue[]): string[] {
  const asked = [...new Set([...before, ...after].map(({ position }) => questionOf(position)))].sort();
  return asked.flatMap((question) => {
    const of = (cues: Cue[]): Cue[] => cues.filter(({ position }) => questionOf(position) === question);
    return counted(`cues of ${question}`, of(before), of(after), cueText);
  });
}

const conceptLines = (before: Concept[], after: Concept[]): string[] =>
  counted("concepts", before, after, ({ id }) => id);

/** What changed in a story, in words; nothing where nothing did. */
export function storyChanges(before: Story, after: Story): string[] {
  const lines = [
    ...fieldChanges(before, after, ["title", "summary", "language", "span", "indexEnds", "themes", "about"]),
    ...section("questions", before.questions, after.questions, questions),
    ...section("relations", before.relations, after.relations, relations),
    ...section("articles", before.articles, after.articles, articles),
    ...conceptLines(before.concepts, after.concepts),
    ...cueLines(before.cues, after.cues),
  ];
  return lines.length > 0 ? [`story ${after.id}`, ...indent(lines)] : [];
}
