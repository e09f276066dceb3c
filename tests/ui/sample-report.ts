import type { Claim, OriginCount, OtherReport, PageReport } from "../../src/core/compare/types";
import { sampleTexts } from "./sample-texts";

const none: OriginCount = { outlets: 0, independent: 0, ids: [] };

/** Another outlet's report, "newser" on 12 July 2022 by default. */
export function other(changes: Partial<OtherReport> = {}): OtherReport {
  const outlet = changes.outlet ?? "newser";
  const article = changes.article ?? `${outlet}-1`;
  return {
    outlet,
    article,
    position: "talks/not-discussed",
    says: "No: Peskov said there was no such discussion",
    origin: "peskov",
    via: [],
    published: sampleTexts.articles[article]?.published ?? "2022-07-12",
    url: sampleTexts.articles[article]?.url ?? null,
    anchor: { start: "asked about further talks", end: "not on the agenda" },
    role: "text",
    ...changes,
  };
}

const countOf = (reports: OtherReport[]): OriginCount => {
  const ids = [...new Set(reports.map(({ origin }) => origin))];
  return { outlets: new Set(reports.map(({ outlet }) => outlet)).size, independent: ids.length, ids };
};

let serial = 0;

const rangeOf = (sentence: string, words: string): [number, number] => {
  const start = sentence.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${sentence}"`);
  return [start, start + words.length];
};

/** A claim; origins are counted from its reports, evidence found by its words. */
export function claim(position: string, { words = [], ...changes }: Partial<Claim> & { words?: string[] } = {}): Claim {
  serial += 1;
  const sentence = changes.sentence ?? "A spokesman said that another round was on the table.";
  const lists = {
    corroborating: [],
    conflicting: [],
    differing: [],
    disputing: [],
    earlier: [],
    later: [],
    sameOutlet: [],
    ...changes,
  };
  return {
    id: serial.toString(16).padStart(16, "0"),
    paragraph: 4,
    sentence,
    at: [0, sentence.length],
    role: "text",
    question: position.split("/")[0] ?? position,
    position,
    score: 0.94,
    why: ["matched: Kremlin · new round · discussed", "said by Dmitry Peskov"],
    evidence: words.map((each) => rangeOf(sentence, each)),
    speaker: null,
    origins: {
      agreeing: lists.corroborating.length > 0 ? countOf(lists.corroborating) : none,
      conflicting: countOf(lists.conflicting),
      differing: countOf(lists.differing),
      disputing: countOf(lists.disputing),
    },
    ...lists,
  };
}

/** A page report of a full article of the New York Post, 12 July 2022, without claims unless given. */
export function pageReport(changes: Partial<PageReport> = {}): PageReport {
  return {
    url: "https://nypost.com/2022/07/12/1/",
    outcome: "claims",
    story: {
      id: "iran-russia-drones",
      title: "Iranian drones for Russia",
      onStory: true,
      score: 0.97,
      why: [],
      indexEnds: "2022-11-30",
    },
    article: {
      title: "Putin to visit Iran",
      outlet: "nypost",
      published: "2022-07-12",
      language: "en",
      paragraphs: 14,
      completeness: "full",
      indexed: "nypost-1",
      copyOf: null,
    },
    claims: [],
    missing: [],
    texts: sampleTexts,
    timings: { extractMs: 1, analyseMs: 2 },
    ...changes,
  };
}
