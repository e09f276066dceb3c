import type { Voice } from "../compare/voices";
import type { LoadedStory } from "../pack/load";
import { originsById, outletsById } from "../pack/lookup";
import type { Question } from "../pack/types";
import { questionStanding, type VoicesAt } from "../views/standing";
import type { CellStanding } from "../views/types";

/** A question as it is searched: each field is text, the best field to be found in first. */
export interface QuestionDocument {
  id: string;
  question: string;
  answers: string;
  people: string;
  outlets: string;
  days: string;
  says: string;
}

/** A question with all that a hit shows of it. */
export interface SearchedQuestion {
  loaded: LoadedStory;
  question: Question;
  standing: Exclude<CellStanding, "none">;
  voices: Map<string, Voice[]>;
}

const months = "January February March April May June July August September October November December".split(" ");

/** `2022-07-12` as people type it. */
export function dayWords(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${year} ${months[Number(month) - 1] ?? ""} ${Number(date)} ${month} ${date}`;
}

const distinct = (texts: (string | null | undefined)[]): string => [...new Set(texts.filter(Boolean))].join(" . ");

/** A question that somebody reports on, or null. */
export function searchedQuestion(loaded: LoadedStory, question: Question, voicesAt: VoicesAt): SearchedQuestion | null {
  const standing = questionStanding(loaded, question, voicesAt);
  const voices = new Map(question.positions.map(({ id }) => [id, voicesAt(id)]));
  return standing === "none" ? null : { loaded, question, standing, voices };
}

/** The texts by which a question is found; only reported answers, so that a hit always has somebody who says it. */
export function documentOf(id: string, { loaded, question, voices }: SearchedQuestion): QuestionDocument {
  const all = [...voices.values()].flat();
  const outlets = outletsById(loaded.pack);
  const origins = originsById(loaded.pack);
  const reported = question.positions.filter((position) => (voices.get(position.id) ?? []).length > 0);
  const sources = all.map(({ report }) => origins.get(report.origin));
  const theme = loaded.story.themes.find((candidate) => candidate.id === question.theme)?.title;
  return {
    id,
    question: distinct([question.question, question.short, theme]),
    answers: distinct(reported.flatMap(({ statement, answer, short }) => [statement, answer, short])),
    people: distinct(sources.flatMap((origin) => [origin?.name, origin?.short, origin?.event])),
    outlets: distinct(
      all.flatMap(({ article }) => [outlets.get(article.outlet)?.name, outlets.get(article.outlet)?.short]),
    ),
    days: distinct([
      ...all.map(({ article }) => dayWords(article.published)),
      ...sources.map((o) => o?.date && dayWords(o.date)),
    ]),
    says: distinct(all.map(({ report }) => report.says)),
  };
}
