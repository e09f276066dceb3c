import { questionOf } from "../pack/lookup";
import type { Account } from "./account";
import { countOrigins } from "./origins";
import { isOther, isSameOutlet, type Page } from "./page";
import type { Voice } from "./voices";

/** A position that a page leaves out, with who reported it by then. */
export interface LeftOut {
  position: string;
  voices: Voice[];
}

const fewest = { outlets: 2, origins: 2 };

/** Reports that the page could have known: by others, in their own text, no later than the page. */
const known = (page: Page, published: string, voices: readonly Voice[]): Voice[] =>
  voices.filter(
    (voice) =>
      isOther(page, voice) &&
      !isSameOutlet(page, voice) &&
      voice.report.role !== "link" &&
      voice.article.published <= published,
  );

/**
 * Whether the page deals with a position already: it takes it, or a finer form of it. A question with one answer is
 * dealt with by any answer: that others answer it otherwise stands on its card.
 */
function isDealtWith(account: Account, position: string, taken: Set<string>, answered: Set<string>): boolean {
  if (taken.has(position)) return true;
  if (account.edges(position).some(({ other, stance }) => stance === "corroborating" && taken.has(other))) return true;
  return answered.has(questionOf(position)) && account.question(position)?.kind === "exclusive";
}

/**
 * Positions that at least two other outlets, from at least two independent origins, reported no later than the page's
 * date, and on whose question the page says nothing. None for an undated page, a stub or a live blog: `complete`
 * is false for these. In the order of the story's questions.
 */
export function missingFrom(page: Page, taken: Set<string>, complete: boolean): LeftOut[] {
  const { account, published } = page;
  if (!complete || published === null) return [];
  const answered = new Set([...taken].map(questionOf));
  const open = account.shared().filter((position) => !isDealtWith(account, position, taken, answered));
  const candidates = open.map((position) => ({
    position,
    voices: known(page, published, account.voices(position)),
  }));
  return candidates.filter(({ voices }) => {
    const { outlets, independent } = countOrigins(page, voices);
    return outlets >= fewest.outlets && independent >= fewest.origins;
  });
}
