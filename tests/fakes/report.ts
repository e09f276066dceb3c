import type { Claim, OtherReport, PageReport } from "../../src/core/compare/types";

const nobody = { outlets: 0, independent: 0, ids: [] };

/** Another outlet's report, for whatever list of a claim. */
export const otherReport = (outlet = "gazette"): OtherReport => ({
  outlet,
  article: `${outlet}-1`,
  position: "sailing/tuesday",
  says: "The ferry sails on Tuesday.",
  origin: "harbour",
  via: [],
  published: "2022-07-12",
  url: null,
  anchor: { start: "The ferry sails", end: "on Tuesday" },
  role: "text",
});

/** A claim on the first `length` characters of a paragraph. */
export const claim = (change: Partial<Claim> = {}): Claim => ({
  id: "00000000000000aa",
  paragraph: 0,
  sentence: "The ferry sails on Monday.",
  at: [0, 26],
  role: "text",
  question: "sailing",
  position: "sailing/monday",
  score: 0.9,
  why: ["matched: ferry · sails · Monday"],
  evidence: [],
  speaker: null,
  corroborating: [],
  conflicting: [],
  differing: [],
  disputing: [],
  earlier: [],
  later: [],
  sameOutlet: [],
  origins: { agreeing: nobody, conflicting: nobody, differing: nobody, disputing: nobody },
  ...change,
});

/** A report of a page on an invented story about a ferry. */
export const report = (claims: Claim[], change: Partial<PageReport> = {}): PageReport => ({
  url: "https://herald.example/ferry",
  outcome: claims.length > 0 ? "claims" : "no-claims",
  story: { id: "ferry", title: "The ferry", onStory: true, score: 1, why: [], indexEnds: "2022-07-19" },
  article: {
    title: "Ferry returns",
    outlet: "herald",
    published: "2022-07-12",
    language: "en",
    paragraphs: 3,
    completeness: "full",
    indexed: null,
    copyOf: null,
  },
  claims,
  missing: [],
  texts: {
    questions: { sailing: { question: "When does it sail?", short: "Sailing", theme: "ferry", kind: "exclusive" } },
    positions: {
      "sailing/monday": { statement: "It sails on Monday.", short: "Monday", answer: "On Monday" },
      "sailing/tuesday": { statement: "It sails on Tuesday.", short: "Tuesday", answer: "On Tuesday" },
    },
    outlets: {
      herald: { name: "Herald", short: "Herald", initials: "H", country: "GB" },
      gazette: { name: "Gazette", short: "Gazette", initials: "G", country: "GB" },
    },
    origins: { harbour: { name: "Harbour office", short: "Harbour", kind: "official", event: "notice", date: null } },
    articles: { "gazette-1": { outlet: "gazette", headline: null, published: "2022-07-12", url: null } },
    relations: {},
  },
  timings: { extractMs: 0, analyseMs: 0 },
  ...change,
});
