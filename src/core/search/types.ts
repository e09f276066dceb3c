export interface SearchFilters {
  outlets?: string[];
  /** Only questions on which outlets conflict, are disputed, or differ. */
  standing?: "conflict" | "disputed" | "differs";
  /** ISO days, inclusive, over the reports' dates. */
  from?: string;
  to?: string;
}

/** The best hits, and how many there are in all. */
export interface SearchAnswer {
  hits: SearchHit[];
  total: number;
  /** The query as it was read, where a word that the index has not was taken for a near one; else null. */
  readAs: string | null;
  /** No question has all words of the query: these have some. */
  someWords: boolean;
}

/** A question found, with what matched; `marks` are start and end offsets to highlight in `question`. */
export interface SearchHit {
  story: string;
  question: string;
  text: string;
  marks: [number, number][];
  score: number;
  standing: "conflict" | "disputed" | "differs" | "agrees" | "single";
  /** One line per position: who says it. */
  positions: { position: string; short: string; statement: string; marks: [number, number][]; outlets: string[] }[];
}
