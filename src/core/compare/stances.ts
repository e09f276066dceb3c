import { originsById } from "../pack/lookup";
import type { Role } from "../pack/types";
import { isOther, isSameOutlet, ownVoices, type Page } from "./page";
import type { Edge, Stance } from "./relations";
import type { Voice } from "./voices";

/** All that others report beside one claim, by stance; the page's own outlet stands apart. */
export type Stances = Record<Stance | "sameOutlet", Voice[]>;

const none = (): Stances => ({
  corroborating: [],
  conflicting: [],
  differing: [],
  disputing: [],
  earlier: [],
  later: [],
  sameOutlet: [],
});

/** The day on which what a report tells was said: its origin's, or else the article's. */
function dayOf(page: Page, { article, report }: Voice): string {
  return originsById(page.loaded.pack).get(report.origin)?.date ?? article.published;
}

/** The page's days for a position: those of its own reports where the index knows the text, or else its date. */
function daysOfPage(page: Page, position: string): string[] {
  const own = ownVoices(page, position);
  if (own.length > 0) return own.map((voice) => dayOf(page, voice));
  return page.published === null ? [] : [page.published];
}

/**
 * From this score on a match is sure enough to show a conflict: at least 17 of 20 such matches were right when
 * measured. Below it, incompatible accounts are shown as different ones.
 */
const sureEnough = 0.85;

/** Whether a score is enough to show a conflict. */
export const isSure = (score: number): boolean => score >= sureEnough;

/**
 * A relation's stance for one report. A link's wording belongs to another article, so on either side it shows a
 * difference at most.
 */
function stanceOf(edge: Edge, sameDay: boolean, claimRole: Role, reportRole: Role): Stance {
  const stance = edge.sameDayConflicts && sameDay ? "conflicting" : edge.stance;
  return stance === "conflicting" && (claimRole === "link" || reportRole === "link") ? "differing" : stance;
}

/** Others' reports of the claim's position and of every position related to it, by what they are to the claim. */
export function stancesOf(page: Page, position: string, role: Role, score = 1): Stances {
  const { account } = page;
  const stances = none();
  const same: Edge = { other: position, stance: "corroborating", sameDayConflicts: false };
  for (const edge of [same, ...account.edges(position)])
    for (const voice of account.voices(edge.other)) {
      if (!isOther(page, voice)) continue;
      const sameDay = edge.sameDayConflicts && daysOfPage(page, position).includes(dayOf(page, voice));
      const known = stanceOf(edge, sameDay, role, voice.report.role);
      const stance = known === "conflicting" && !isSure(score) ? "differing" : known;
      stances[isSameOutlet(page, voice) ? "sameOutlet" : stance].push(voice);
    }
  return stances;
}
