import type { Voice } from "../compare/voices";
import type { SearchedQuestion } from "./document";
import type { SearchFilters } from "./types";

function isMeant({ article }: Voice, { outlets, from, to }: SearchFilters): boolean {
  if (outlets && outlets.length > 0 && !outlets.includes(article.outlet)) return false;
  return (!from || article.published >= from) && (!to || article.published <= to);
}

/** Whether a question stands as asked for and has a report by one of the outlets within the days. */
export function passes({ standing, voices }: SearchedQuestion, filters: SearchFilters): boolean {
  if (filters.standing && filters.standing !== standing) return false;
  // Every question searched has a report.
  if (!filters.outlets?.length && !filters.from && !filters.to) return true;
  return [...voices.values()].flat().some((voice) => isMeant(voice, filters));
}
