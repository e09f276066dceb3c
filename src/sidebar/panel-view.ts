import type { Claim, PageReport } from "../core/compare/types";
import { type ClaimCard, cardsOf } from "../ui/report/cards";
import { countStandings, type StandingCounts } from "../ui/report/counts";
import { orderCards } from "../ui/report/order";
import type { PanelState } from "./panel-state";

/** What follows from the panel's state: the cards in order, those under the filter, and their counts. */
export interface PanelView {
  report: PageReport | null;
  cards: ClaimCard[];
  shown: ClaimCard[];
  counts: StandingCounts;
}

export function viewOf({ visit, settings, filter }: PanelState): PanelView {
  const report = visit.kind === "report" ? visit.report : null;
  const cards = report ? orderCards(cardsOf(report), settings.order) : [];
  const shown = filter === "all" ? cards : cards.filter(({ standing }) => standing === filter);
  return { report, cards, shown, counts: countStandings(cards) };
}

/** The card that holds a claim, or none. */
export const cardWith = (cards: ClaimCard[], claimId: string): ClaimCard | undefined =>
  cards.find(({ claims }) => claims.some(({ id }) => id === claimId));

/** Cards whose position is taken by the sentence that a card shows first. */
export function siblingsOf(card: ClaimCard, cards: ClaimCard[]): ClaimCard[] {
  const [shown] = card.claims;
  const isShown = ({ paragraph, at }: Claim): boolean => paragraph === shown.paragraph && at[0] === shown.at[0];
  return cards.filter((other) => other.id !== card.id && other.claims.some(isShown));
}

/** Whether the collapsed tab is drawn: never before there is something to say, nor on a page outside the story. */
export function hasTab({ visit }: PanelState): boolean {
  if (visit.kind === "failed") return true;
  return visit.kind === "report" && visit.report.outcome !== "off-story";
}
