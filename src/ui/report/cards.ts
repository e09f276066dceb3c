import type { Claim, OriginCount, OtherReport, PageReport, Standing } from "../../core/compare/types";
import { isAfterIndex, standingOf, standings } from "./standing";

/** The stances a card lists, in the order in which it lists them. */
export const stanceGroups = [
  "conflicting",
  "disputing",
  "differing",
  "corroborating",
  "later",
  "earlier",
  "sameOutlet",
] as const;
export type StanceGroup = (typeof stanceGroups)[number];

/** All sentences of the page that take one position, as one card. */
export interface ClaimCard {
  /** The first sentence's claim id. */
  id: string;
  question: string;
  /** The question as it is asked. */
  title: string;
  position: string;
  standing: Standing;
  /** In page order, those of the article's own text before links to other articles. */
  claims: [Claim, ...Claim[]];
  others: Record<StanceGroup, OtherReport[]>;
  origins: Claim["origins"];
}

/** The origins behind a stance of a card, where they are counted: the card counts as its first sentence does. */
export function originsOf({ origins }: ClaimCard, group: StanceGroup): OriginCount | null {
  const counts: Partial<Record<StanceGroup, OriginCount>> = { ...origins, corroborating: origins.agreeing };
  const count = counts[group];
  return count?.outlets ? count : null;
}

const keyOf = (report: OtherReport): string => `${report.article} ${report.position} ${report.says}`;

const merge = (claims: Claim[], group: StanceGroup): OtherReport[] => [
  ...new Map(claims.flatMap((claim) => claim[group]).map((report) => [keyOf(report), report])).values(),
];

const linkLast = (a: Claim, b: Claim): number => Number(a.role === "link") - Number(b.role === "link");

const strongest = (claims: Claim[], afterIndex: boolean): Standing => {
  const found = new Set(claims.map((claim) => standingOf(claim, afterIndex)));
  return standings.find((standing) => found.has(standing)) ?? "only-here";
};

function toCard(claims: [Claim, ...Claim[]], { texts }: PageReport, afterIndex: boolean): ClaimCard {
  const [first] = claims;
  return {
    id: first.id,
    question: first.question,
    title: texts.questions[first.question]?.question ?? first.question,
    position: first.position,
    standing: strongest(claims, afterIndex),
    claims,
    others: Object.fromEntries(stanceGroups.map((group) => [group, merge(claims, group)])) as ClaimCard["others"],
    origins: first.origins,
  };
}

/** One card a position, in page order: an article that says a thing three times gets one card with three sentences. */
export function cardsOf(report: PageReport): ClaimCard[] {
  const afterIndex = isAfterIndex(report);
  return [...groupByPosition(report.claims).values()].flatMap((claims) => {
    const [first, ...rest] = claims.toSorted(linkLast);
    return first ? [toCard([first, ...rest], report, afterIndex)] : [];
  });
}

function groupByPosition(claims: Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(claim.position, [...(groups.get(claim.position) ?? []), claim]);
  return groups;
}
