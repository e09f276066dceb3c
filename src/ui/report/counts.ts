import type { PageReport, Standing } from "../../core/compare/types";
import { type ClaimCard, cardsOf } from "./cards";
import { standings } from "./standing";

export type StandingCounts = Record<Standing, number>;

/** How many cards lead with each standing; the sum is the number of cards. */
export function countStandings(cards: Pick<ClaimCard, "standing">[]): StandingCounts {
  const counts = Object.fromEntries(standings.map((standing) => [standing, 0])) as StandingCounts;
  for (const card of cards) counts[card.standing] += 1;
  return counts;
}

/** What the toolbar badge and the tab count: cards, and those that other outlets report differently. */
export function pageCounts(report: PageReport): { claims: number; conflicts: number } {
  const cards = cardsOf(report);
  return { claims: cards.length, conflicts: countStandings(cards).conflict };
}
