import type { Standing } from "../core/compare/types";
import type { Settings } from "../core/settings";
import type { ClaimCard } from "../ui/report/cards";
import type { VisitState } from "./types";

/** Which cards are shown; "missing" shows what the page leaves out instead. */
export type Filter = "all" | Standing | "missing";

/** A line under one card, such as "the sentence is folded away on the page", or a text that could not be copied. */
export interface CardNote {
  card: string;
  kind: "say" | "copy";
  text: string;
}

/** A card that the reader put aside since the panel was opened, and its place among all cards. */
export interface PutAside {
  card: ClaimCard;
  at: number;
}

/** Everything the panel is drawn from, besides the language. */
export interface PanelState {
  visit: VisitState;
  settings: Settings;
  site: string;
  open: boolean;
  menu: boolean;
  filter: Filter;
  /** `ClaimCard.id` of the card in use. */
  active: string | null;
  /** In the order of their places. The reports that come after know these cards no more; their lines stay. */
  muted: PutAside[];
  /** The page was scrolled for the reader, so there is a place to go back to. */
  away: boolean;
  note: CardNote | null;
  /** A page of ours that was asked for stayed closed. */
  closed: boolean;
  /** For the live region. */
  say: string;
}

export const firstState = (settings: Settings, site: string): PanelState => ({
  visit: { kind: "loading" },
  settings,
  site,
  open: false,
  menu: false,
  filter: "all",
  active: null,
  muted: [],
  away: false,
  note: null,
  closed: false,
  say: "",
});
