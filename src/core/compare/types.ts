import type { Completeness } from "../article";
import type { OriginKind, QuestionKind, RelationKind, Role } from "../pack/types";

/** Another outlet's report beside a claim of the page. */
export interface OtherReport {
  outlet: string;
  article: string;
  position: string;
  says: string;
  origin: string;
  via: string[];
  published: string;
  url: string | null;
  anchor: { start: string; end: string };
  role: Role;
}

/** How many outlets stand on how many independent origins; `ids` are those origins. */
export interface OriginCount {
  outlets: number;
  independent: number;
  ids: string[];
}

export interface Claim {
  /** Stable for the same sentence and position, whatever stands around it: 16 hex digits. */
  id: string;
  paragraph: number;
  sentence: string;
  /** Start and end of the sentence in its paragraph, in UTF-16 units. */
  at: [number, number];
  role: Role;
  question: string;
  position: string;
  /** 0 to 1: the share of such matches that were right when measured. */
  score: number;
  why: string[];
  /** Start and end in the sentence of the words the match rests on. */
  evidence: [number, number][];
  /** Whose words the sentence reports, as the sentence names them. */
  speaker: string | null;
  corroborating: OtherReport[];
  conflicting: OtherReport[];
  differing: OtherReport[];
  disputing: OtherReport[];
  earlier: OtherReport[];
  later: OtherReport[];
  sameOutlet: OtherReport[];
  origins: {
    agreeing: OriginCount;
    conflicting: OriginCount;
    differing: OriginCount;
    disputing: OriginCount;
  };
}

/** The one tag a card leads with, strongest first. */
export type Standing = "conflict" | "disputed" | "differs" | "agrees" | "later" | "only-here" | "after-index";

export interface Missing {
  position: string;
  outlets: string[];
  reports: OtherReport[];
}

export interface ReportedArticle {
  title: string;
  outlet: string | null;
  published: string | null;
  language: string | null;
  paragraphs: number;
  completeness: Completeness;
  /** Id of the indexed article this page is, at its own outlet. */
  indexed: string | null;
  copyOf: { article: string; outlet: string; share: number } | null;
}

/** Why a page has nothing to show, each with a wording of its own. */
export type Outcome = "claims" | "no-claims" | "off-story" | "language" | "unreadable";

/** Display texts for the ids that the report mentions, so that the interface needs nothing else. */
export interface ReportTexts {
  questions: Record<string, { question: string; short: string; theme: string; kind: QuestionKind }>;
  positions: Record<string, { statement: string; short: string; answer: string }>;
  outlets: Record<string, { name: string; short: string; initials: string; country: string }>;
  origins: Record<string, { name: string; short: string; kind: OriginKind; event: string; date: string | null }>;
  articles: Record<string, { outlet: string; headline: string | null; published: string; url: string | null }>;
  /** Reason of a relation, by `a>b` as in the relation's own order; `denial` is the position that rejects the other. */
  relations: Record<string, { kind: RelationKind; why: string; denial?: string }>;
}

/** The result for one page: plain JSON, and the one thing the interface draws from. */
export interface PageReport {
  url: string | null;
  outcome: Outcome;
  story: {
    id: string | null;
    title: string | null;
    onStory: boolean;
    score: number;
    why: string[];
    indexEnds: string | null;
  };
  article: ReportedArticle;
  claims: Claim[];
  missing: Missing[];
  texts: ReportTexts;
  timings: { extractMs: number; analyseMs: number };
}
