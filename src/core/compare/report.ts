import type { ArticleText } from "../article";
import type { MatchedClaim } from "../match/types";
import type { LoadedStory } from "../pack/load";
import type { Settings } from "../settings";
import { ClaimMaker, otherReport } from "./claim";
import { type LeftOut, missingFrom } from "./missing";
import { type Page, placePage } from "./page";
import { TextCollector } from "./texts";
import type { Claim, Missing, PageReport, ReportedArticle, ReportTexts } from "./types";

/** The settings that change what a page report says. */
export type ReportSettings = Pick<Settings, "outletsOff" | "mutes">;

/** What was found about the page and the story, from `core/story`. */
export interface Chosen {
  loaded: LoadedStory;
  score: number;
  why: string[];
  claims: MatchedClaim[];
}

function reportedArticle(article: ArticleText, page: Page): ReportedArticle {
  const { copyOf, indexed, outlet } = page;
  return {
    title: article.title,
    outlet: outlet?.id ?? null,
    published: article.published,
    language: article.language,
    paragraphs: article.paragraphs.length,
    completeness: article.completeness,
    indexed: indexed?.id ?? null,
    copyOf: copyOf && { article: copyOf.article.id, outlet: copyOf.article.outlet, share: copyOf.share },
  };
}

const missingOf = ({ position, voices }: LeftOut): Missing => ({
  position,
  outlets: [...new Set(voices.map(({ article }) => article.outlet))].sort(),
  reports: voices.map(otherReport),
});

function textsOf(page: Page, claims: Claim[], missing: Missing[]): ReportTexts {
  const collector = new TextCollector(page.loaded);
  if (page.outlet) collector.outlet(page.outlet.id);
  if (page.indexed) collector.article(page.indexed.id);
  if (page.copyOf) collector.article(page.copyOf.article.id);
  // Claims of one position share what stands beside them.
  const told = new Set<Claim["origins"]>();
  for (const claim of claims) {
    if (told.has(claim.origins)) continue;
    told.add(claim.origins);
    collector.claim(claim);
  }
  for (const { position, reports } of missing) {
    collector.position(position);
    for (const report of reports) collector.report(report);
  }
  return collector.texts;
}

/**
 * The report of a page that is on a story. A muted match is left out of the claims but still counts as said, so that
 * it never shows as missing; an outlet that is off stands nowhere.
 */
export function reportOnStory(article: ArticleText, chosen: Chosen, settings: ReportSettings): PageReport {
  const { story } = chosen.loaded;
  const page = placePage(chosen.loaded, article, settings);
  const muted = new Set(settings.mutes.map(({ hash }) => hash));
  const maker = new ClaimMaker(page);
  const claims = chosen.claims.map((match) => maker.claimOf(match)).filter(({ id }) => !muted.has(id));
  const taken = new Set(chosen.claims.map(({ position }) => position));
  const missing = missingFrom(page, taken, article.completeness === "full").map(missingOf);
  return {
    url: article.url,
    outcome: claims.length > 0 ? "claims" : "no-claims",
    story: {
      id: story.id,
      title: story.title,
      onStory: true,
      score: chosen.score,
      why: chosen.why,
      indexEnds: story.indexEnds,
    },
    article: reportedArticle(article, page),
    claims,
    missing,
    texts: textsOf(page, claims, missing),
    timings: { extractMs: 0, analyseMs: 0 },
  };
}
