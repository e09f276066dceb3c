import { hash64 } from "../hash";
import type { MatchedClaim } from "../match/types";
import { normalise } from "../text/normalise";
import { countAgreeing, countOrigins } from "./origins";
import type { Page } from "./page";
import { stancesOf } from "./stances";
import type { Claim, OtherReport } from "./types";
import type { Voice } from "./voices";

/** A report as the interface shows it: whose, what, from whom, when, where. */
export function otherReport({ article, report }: Voice): OtherReport {
  const { position, says, origin, via, anchor, role } = report;
  const { outlet, published, url } = article;
  return { outlet, article: article.id, position, says, origin, via, published, url, anchor, role };
}

/** The same for a sentence whatever its white space, quotation marks and place; another one for each position. */
export const claimId = (story: string, sentence: string, position: string): string =>
  hash64(`${story}\n${normalise(sentence).replace(/\s+/g, " ").trim()}\n${position}`);

/** A match with all that others say beside it. */
export function claimOf(page: Page, match: MatchedClaim): Claim {
  const { paragraph, sentence, at, role, question, position, score, why, evidence, speaker } = match;
  const stances = stancesOf(page, position, role, score);
  return {
    id: claimId(page.loaded.story.id, sentence, position),
    paragraph,
    sentence,
    at,
    role,
    question,
    position,
    score,
    why,
    evidence,
    speaker,
    corroborating: stances.corroborating.map(otherReport),
    conflicting: stances.conflicting.map(otherReport),
    differing: stances.differing.map(otherReport),
    disputing: stances.disputing.map(otherReport),
    earlier: stances.earlier.map(otherReport),
    later: stances.later.map(otherReport),
    sameOutlet: stances.sameOutlet.map(otherReport),
    origins: {
      agreeing: countAgreeing(page, position, stances.corroborating),
      conflicting: countOrigins(page, stances.conflicting),
      differing: countOrigins(page, stances.differing),
      disputing: countOrigins(page, stances.disputing),
    },
  };
}
