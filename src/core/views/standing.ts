import { edgesOf } from "../compare/relations";
import type { Voice } from "../compare/voices";
import type { LoadedStory } from "../pack/load";
import { originsById } from "../pack/lookup";
import type { Question } from "../pack/types";
import type { CellStanding } from "./types";

/** Who reports a position; outlets that are off left out. */
export type VoicesAt = (position: string) => Voice[];

const rank: CellStanding[] = ["none", "only", "agrees", "differs", "disputed", "conflict"];

const stronger = (a: CellStanding, b: CellStanding): CellStanding => (rank.indexOf(b) > rank.indexOf(a) ? b : a);

const inText = (voices: Voice[]): Voice[] => voices.filter(({ report }) => report.role !== "link");

const outletsDiffer = (a: Voice[], b: Voice[]): boolean =>
  a.some((one) => b.some((other) => one.article.outlet !== other.article.outlet));

/** Whether two outlets give accounts of one day's statement. */
function meetOnOneDay(loaded: LoadedStory, a: Voice[], b: Voice[]): boolean {
  const day = ({ article, report }: Voice): string =>
    originsById(loaded.pack).get(report.origin)?.date ?? article.published;
  return a.some((one) => b.some((other) => one.article.outlet !== other.article.outlet && day(one) === day(other)));
}

/** What two positions with reports make of their question; a dispute needs no second outlet, a conflict does. */
function between(
  loaded: LoadedStory,
  voicesAt: VoicesAt,
  position: string,
  edge: ReturnType<typeof edgesFrom>[number],
): CellStanding {
  const [own, others] = [voicesAt(position), voicesAt(edge.other)];
  if (own.length === 0 || others.length === 0) return "none";
  if (edge.stance === "disputing") return "disputed";
  const [ownText, otherText] = [inText(own), inText(others)];
  const conflicts = edge.stance === "conflicting" && outletsDiffer(ownText, otherText);
  if (conflicts || (edge.sameDayConflicts && meetOnOneDay(loaded, ownText, otherText))) return "conflict";
  if (!outletsDiffer(own, others)) return "none";
  return edge.stance === "corroborating" ? "agrees" : "differs";
}

const edgesFrom = (loaded: LoadedStory, position: string) => edgesOf(loaded.story).get(position) ?? [];

/** How outlets stand to each other on a question: the strongest that any two of its reported answers are. */
export function questionStanding(loaded: LoadedStory, question: Question, voicesAt: VoicesAt): CellStanding {
  const ids = new Set(question.positions.map(({ id }) => id));
  const perPosition = [...ids].map((id) => new Set(voicesAt(id).map(({ article }) => article.outlet)).size);
  let standing: CellStanding = "none";
  if (perPosition.some((outlets) => outlets > 0))
    standing = perPosition.some((outlets) => outlets > 1) ? "agrees" : "only";
  for (const id of ids)
    for (const edge of edgesFrom(loaded, id))
      if (ids.has(edge.other)) standing = stronger(standing, between(loaded, voicesAt, id, edge));
  return standing;
}
