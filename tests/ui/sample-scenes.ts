import type { PageReport } from "../../src/core/compare/types";
import type { VisitState } from "../../src/sidebar/types";
import { claim, other, pageReport } from "./sample-report";

const supplyReports = (["guardian", "newser", "dailymail", "foxnews"] as const).map((outlet) =>
  other({
    outlet,
    position: "supply/preparing",
    says: "The US believes that Iran is getting drones ready for Russia",
    origin: "sullivan",
    via: outlet === "newser" ? ["AP"] : outlet === "dailymail" ? ["AFP"] : [],
  }),
);

const supplySentence = "Washington believes Tehran is getting up to several hundred drones ready for Moscow.";

const conflict = claim("talks/discussed", {
  paragraph: 4,
  sentence: "Another round of talks with Kyiv has come up, the Kremlin said.",
  words: ["round of talks", "come up"],
  speaker: "Dmitry Peskov",
  conflicting: [other(), other({ outlet: "dailymail", says: "No: he dismissed the idea of more negotiations" })],
});

const response = claim("response/did-not-deny", {
  paragraph: 7,
  sentence: "A ministry spokesman in Tehran left the charge standing.",
  words: ["ministry spokesman", "left the charge standing"],
  corroborating: [
    other({
      position: "response/did-not-deny",
      says: "A ministry spokesman did not deny it",
      origin: "kanaani",
      via: ["AP"],
    }),
  ],
  later: [
    other({
      outlet: "foxnews",
      position: "response/denied",
      says: "On 15 July the foreign minister called it baseless",
      origin: "amirabdollahian",
    }),
  ],
});

const supply = claim("supply/preparing", {
  paragraph: 1,
  sentence: supplySentence,
  words: ["Washington", "Tehran", "drones ready"],
  speaker: "Jake Sullivan",
  corroborating: supplyReports,
  disputing: [
    other({
      outlet: "foxnews",
      position: "supply/no-plan",
      says: "Iran's foreign minister called the accusation baseless",
      origin: "amirabdollahian",
    }),
  ],
});

const supplyAgain = claim("supply/preparing", {
  ...supply,
  id: "supply-again-001",
  paragraph: 6,
  sentence: "The drones are being made ready in Iran.",
  at: [0, 40],
  words: ["drones", "made ready"],
});

const quantity = claim("quantity/several-hundred", {
  paragraph: 1,
  sentence: supplySentence,
  words: ["up to several hundred"],
  differing: [
    other({ position: "quantity/hundreds", says: "Hundreds of them, with no upper limit given", origin: "sullivan" }),
  ],
});

const visit = claim("visit/19-july", {
  paragraph: 9,
  sentence: "The visit is set for next Tuesday.",
  words: ["visit", "next Tuesday"],
  corroborating: [
    other({ outlet: "guardian", position: "visit/19-july", says: "Putin will be in Tehran on 19 July" }),
    other({ outlet: "dailymail", position: "visit/19-july", says: "The trip is on 19 July", via: ["AFP"] }),
  ],
});

const summit = claim("summit/syria", {
  paragraph: 10,
  sentence: "Syria will be the subject, with Ankara at the table.",
  words: ["Syria"],
});

/** Every standing, two claims in one sentence, one position in two sentences, and something missing. */
export const fullReport: PageReport = pageReport({
  claims: [supply, quantity, conflict, supplyAgain, response, visit, summit],
  missing: [
    {
      position: "houthis/saudi",
      outlets: ["guardian", "dailymail"],
      reports: [
        other({
          outlet: "guardian",
          position: "houthis/saudi",
          says: "Houthi fighters flew such drones at Saudi targets",
          origin: "sullivan",
        }),
        other({
          outlet: "dailymail",
          position: "houthis/saudi",
          says: "They were used against Saudi Arabia before",
          origin: "kann",
        }),
      ],
    },
  ],
});

const agreeing = pageReport({ claims: [visit, response] });
const article = agreeing.article;
const withoutClaims = (outcome: PageReport["outcome"], changes: Partial<PageReport["article"]> = {}): VisitState => ({
  kind: "report",
  report: pageReport({
    outcome,
    article: { ...article, ...changes },
    story: { ...agreeing.story, onStory: outcome !== "off-story" },
  }),
});
const failed = (reason: "no-answer" | "too-slow" | "storage" | "reconnect" | "internal"): VisitState => ({
  kind: "failed",
  reason,
});

/** One visit for each thing the panel can have to say. */
export const scenes: Record<string, VisitState> = {
  full: { kind: "report", report: fullReport },
  agreeing: { kind: "report", report: agreeing },
  "only here": { kind: "report", report: pageReport({ claims: [summit] }) },
  copy: {
    kind: "report",
    report: {
      ...agreeing,
      article: { ...article, outlet: null, copyOf: { article: "nypost-1", outlet: "nypost", share: 0.93 } },
    },
  },
  "after index": {
    kind: "report",
    report: pageReport({ claims: [summit, response], article: { ...article, published: "2023-01-03" } }),
  },
  live: { kind: "report", report: { ...agreeing, article: { ...article, completeness: "live" } } },
  undated: { kind: "report", report: { ...agreeing, article: { ...article, published: null } } },
  "no claims": withoutClaims("no-claims"),
  "off story": withoutClaims("off-story"),
  language: withoutClaims("language", { language: "fr" }),
  unreadable: withoutClaims("unreadable"),
  loading: { kind: "loading" },
  "no answer": failed("no-answer"),
  "too slow": failed("too-slow"),
  storage: failed("storage"),
  reconnect: failed("reconnect"),
  internal: failed("internal"),
};
