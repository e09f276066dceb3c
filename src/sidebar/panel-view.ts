import type { Claim, PageReport } from "../core/compare/types";
import { type ClaimCard, cardsOf } from "../ui/report/cards";
import { countStandings, type StandingCounts } from "../ui/report/counts";
import { orderCards } from "../ui/report/order";
import type { Filter, PanelState, PutAside } from "./panel-state";

/** What follows from the panel's state: the cards in order, those under the filter, and their counts. */
export interface PanelView {
  report: PageReport | null;
  cards: ClaimCard[];
  shown: ClaimCard[];
  /** Cards in order with those put aside in their places, whether the report still has them or not. */
  places: ClaimCard[];
  counts: StandingCounts;
}

function withPutAside(cards: ClaimCard[], muted: PutAside[]): ClaimCard[] {
  const places = cards.filter(({ id }) => !muted.some(({ card }) => card.id === id));
  for (const { card, at } of muted) places.splice(at, 0, card);
  return places;
}

export function viewOf({ visit, settings, filter, muted }: PanelState): PanelView {
  const report = visit.kind === "report" ? visit.report : null;
  const cards = report ? orderCards(cardsOf(report), settings.order) : [];
  const shown = underFilter(cards, filter);
  return { report, cards, shown, places: withPutAside(cards, muted), counts: countStandings(cards) };
}

export const underFilter = (cards: ClaimCard[], filter: Filter): ClaimCard[] =>
  filter === "all" ? cards : cards.filter(({ standing }) => standing === filter);

/** Of what was put aside before a new view, what stays so: all that is of the same page and did not come back. */
export const stillAside = ({ visit, muted }: PanelState, { report, cards }: PanelView): PutAside[] =>
  visit.kind === "report" && report?.url === visit.report.url
    ? muted.filter(({ card }) => !cards.some(({ id }) => id === card.id))
    : [];

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
