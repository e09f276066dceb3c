import type { OtherReport, ReportTexts } from "../../src/core/compare/types";
import type { RelationKind } from "../../src/core/pack/types";
import type { CellStanding, StoryView } from "../../src/core/views/types";
import { articles, origins, outlets, questionLines, relationLines, themes } from "./story-data";

interface PositionData {
  id: string;
  short: string;
  answer: string;
  lines: string[];
}
interface QuestionData {
  id: string;
  theme: string;
  question: string;
  short: string;
  positions: PositionData[];
}

const fields = (line: string) => line.split("|").map((field) => field.trim());

const questions: QuestionData[] = questionLines.split("\n\n").map((block) => {
  const [head = "", ...rest] = block.split("\n");
  const [id = "", theme = "", question = "", short = ""] = fields(head.slice(1));
  const positions: PositionData[] = [];
  for (const line of rest) {
    const [position = "", brief = "", answer = ""] = fields(line.slice(1));
    if (line.startsWith("=")) positions.push({ id: position, short: brief, answer, lines: [] });
    else positions.at(-1)?.lines.push(line);
  }
  return { id, theme, question, short, positions };
});

const relations = relationLines.split("\n").map((line) => {
  const [a = "", b = "", kind = "", why = ""] = fields(line);
  return { a, b, kind: kind as RelationKind, why };
});

const rank: CellStanding[] = ["none", "only", "agrees", "differs", "disputed", "conflict"];
const ofKind: Record<string, CellStanding> = { conflicts: "conflict", disputes: "disputed", differs: "differs" };

function report(position: string, line: string): OtherReport {
  const [article = "", origin = "", says = ""] = fields(line);
  const [, outlet = "", published = ""] = articles.find(([id]) => id === article) ?? [];
  const url = article === "newser-12" ? null : `https://${outlet}.example/${article}`;
  const anchor = { start: "the first words", end: "the last words" };
  return {
    outlet,
    article,
    position,
    says,
    origin,
    via: outlet === "newser" ? ["ap"] : [],
    published,
    url,
    anchor,
    role: "text",
  };
}

function standing(question: string, positions: { reports: OtherReport[] }[]): CellStanding {
  const found = relations
    .filter(({ a, b }) => a.startsWith(`${question}/`) && b.startsWith(`${question}/`))
    .map(({ kind }): CellStanding => ofKind[kind] ?? "agrees");
  const several = new Set(positions.flatMap(({ reports }) => reports.map(({ outlet }) => outlet))).size > 1;
  found.push(several ? "agrees" : "only");
  return found.reduce((best, next) => (rank.indexOf(next) > rank.indexOf(best) ? next : best));
}

const viewQuestions: StoryView["questions"] = questions.map(({ id, theme, positions: data }) => {
  const positions = data.map(({ id: position, lines }) => ({
    id: `${id}/${position}`,
    reports: lines.map((line) => report(`${id}/${position}`, line)),
  }));
  return { id, theme, standing: standing(id, positions), positions };
});

const texts: ReportTexts = {
  questions: Object.fromEntries(
    questions.map(({ id, theme, question, short }) => [id, { question, short, theme, kind: "exclusive" }]),
  ),
  positions: Object.fromEntries(
    questions.flatMap(({ id: question, positions }) =>
      positions.map(({ id, short, answer }) => [`${question}/${id}`, { statement: answer, short, answer }]),
    ),
  ),
  outlets: Object.fromEntries(
    outlets.map(([id, name, short, initials, country]) => [id, { name, short, initials, country }]),
  ),
  origins: Object.fromEntries(
    [...origins, ["ap", "Associated Press", "AP", null] as const].map(([id, name, short, date]) => [
      id,
      { name, short, kind: id.endsWith("-own") ? "outlet" : id === "ap" ? "wire" : "official", event: name, date },
    ]),
  ),
  articles: Object.fromEntries(
    articles.map(([id, outlet, published, headline]) => [
      id,
      { outlet, headline, published, url: id === "newser-12" ? null : `https://${outlet}.example/${id}` },
    ]),
  ),
  relations: Object.fromEntries(relations.map(({ a, b, kind, why }) => [`${a}>${b}`, { kind, why }])),
};

/** A lifelike story: fourteen questions, five outlets, nine origins, three conflicts, one later development. */
export const droneStory: StoryView = {
  id: "iran-russia-drones",
  title: "Iranian drones for Russia",
  summary: "What outlets reported in July 2022 about drones from Iran for Russia, and about the summit in Tehran.",
  indexEnds: "2022-07-18",
  themes: themes.map(([id, title]) => ({ id, title })),
  questions: viewQuestions,
  outlets: outlets.map(([id]) => id),
  relations,
  texts,
};
