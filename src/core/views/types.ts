import type { OtherReport, ReportTexts } from "../compare/types";
import type { Theme } from "../pack/types";

/** An installed pack in a list. */
export interface PackSummary {
  id: string;
  title: string;
  version: string;
  bundled: boolean;
  stories: {
    id: string;
    title: string;
    from: string;
    to: string;
    indexEnds: string;
    articles: number;
    reports: number;
    positions: number;
  }[];
}

/** An outlet over all installed packs, also when it is switched off: a row in the options. */
export interface OutletSummary {
  id: string;
  name: string;
  initials: string;
  /** ISO 3166 alpha-2. */
  country: string;
  domains: string[];
  reports: number;
  /** Day of its latest indexed article, null where it has none. */
  latest: string | null;
}

/** How an outlet's cell in the overview table stands. */
export type CellStanding = "conflict" | "disputed" | "differs" | "agrees" | "only" | "none";

/** One story for search results, cards and the overview: every report, with texts. */
export interface StoryView {
  id: string;
  title: string;
  summary: string;
  indexEnds: string;
  themes: Theme[];
  questions: {
    id: string;
    theme: string;
    /** Conflict, dispute or difference between its positions among the reports present. */
    standing: CellStanding;
    positions: { id: string; reports: OtherReport[] }[];
  }[];
  outlets: string[];
  /** Relations among the positions that have reports; `sameDay` as in the pack. */
  relations: { a: string; b: string; kind: string; why: string; sameDay?: "conflicts" }[];
  texts: ReportTexts;
}
