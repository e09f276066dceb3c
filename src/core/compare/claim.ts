import { hashOn, hexOf, type LongHash } from "../hash";
import type { MatchedClaim } from "../match/types";
import type { Role } from "../pack/types";
import { normalise } from "../text/normalise";
import { countAgreeing, countOrigins } from "./origins";
import type { Page } from "./page";
import { isSure, type Stances, stancesOf } from "./stances";
import type { Claim, OtherReport } from "./types";
import type { Voice } from "./voices";

/** A report as the interface shows it: whose, what, from whom, when, where. */
export function otherReport({ article, report }: Voice): OtherReport {
  const { position, says, origin, via, anchor, role } = report;
  const { outlet, published, url } = article;
  return { outlet, article: article.id, position, says, origin, via, published, url, anchor, role };
}

/** Most sentences have single blanks only, and need not be put together again. */
const singleBlanks = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text).trim();

/** Of the story and a sentence; the same whatever its white space, quotation marks and place. */
const hashOfSentence = (story: string, sentence: string): LongHash =>
  hashOn(`\n${singleBlanks(normalise(sentence))}\n`, hashOn(story));

/** The same for a sentence whatever its white space, quotation marks and place; another one for each position. */
export const claimId = (story: string, sentence: string, position: string): string =>
  hexOf(hashOn(position, hashOfSentence(story, sentence)));

/** All that stands beside the claims of one position, alike for each of its claims on the page. */
type Beside = Omit<
  Claim,
  "id" | "paragraph" | "sentence" | "at" | "role" | "question" | "position" | "score" | "why" | "evidence" | "speaker"
>;

/** Beside most claims of a long story stands nothing: they share it. */
const nothing: OtherReport[] = [];

const told = (voices: Voice[]): OtherReport[] => (voices.length === 0 ? nothing : voices.map(otherReport));

function besideOf(page: Page, position: string, stances: Stances): Beside {
  return {
    corroborating: told(stances.corroborating),
    conflicting: told(stances.conflicting),
    differing: told(stances.differing),
    disputing: told(stances.disputing),
    earlier: told(stances.earlier),
    later: told(stances.later),
    sameOutlet: told(stances.sameOutlet),
    origins: {
      agreeing: countAgreeing(page, position, stances.corroborating),
      conflicting: countOrigins(page, stances.conflicting),
      differing: countOrigins(page, stances.differing),
      disputing: countOrigins(page, stances.disputing),
    },
  };
}

/** Makes claims of one page's matches. Pages come back to a position: what others say of it is gathered once. */
export class ClaimMaker {
  /** By what the position is compared as, and position. */
  private readonly besides: Map<string, Beside>[] = [new Map(), new Map(), new Map(), new Map()];
  private last: { sentence: string; hash: LongHash } | null = null;

  constructor(private readonly page: Page) {}

  /** A match with all that others say beside it. */
  claimOf(match: MatchedClaim): Claim {
    const { paragraph, sentence, at, role, question, position, score, why, evidence, speaker } = match;
    const id = hexOf(hashOn(position, this.hashOf(sentence)));
    const beside = this.beside(position, role, score);
    // Spelt out: spreading makes a slower object, and a page keeps thousands of these.
    return {
      id,
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
      corroborating: beside.corroborating,
      conflicting: beside.conflicting,
      differing: beside.differing,
      disputing: beside.disputing,
      earlier: beside.earlier,
      later: beside.later,
      sameOutlet: beside.sameOutlet,
      origins: beside.origins,
    };
  }

  private beside(position: string, role: Role, score: number): Beside {
    const besides = this.besides[(role === "link" ? 1 : 0) + (isSure(score) ? 2 : 0)];
    const known = besides?.get(position);
    if (known) return known;
    const beside = besideOf(this.page, position, stancesOf(this.page, position, role, score));
    besides?.set(position, beside);
    return beside;
  }

  private hashOf(sentence: string): LongHash {
    if (this.last?.sentence !== sentence)
      this.last = { sentence, hash: hashOfSentence(this.page.loaded.story.id, sentence) };
    return this.last.hash;
  }
}
