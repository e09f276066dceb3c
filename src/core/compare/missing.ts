import { questionOf, questionsById } from "../pack/lookup";
import type { Question, Story } from "../pack/types";
import { countOrigins } from "./origins";
import { isOther, isSameOutlet, type Page } from "./page";
import { edgesOf } from "./relations";
import { sharedPositions, type Voice } from "./voices";

/** A position that a page leaves out, with who reported it by then. */
export interface LeftOut {
  position: string;
  voices: Voice[];
}

const fewest = { outlets: 2, origins: 2 };

/** Reports that the page could have known: by others, in their own text, no later than the page. */
const known = (page: Page, published: string, voices: Voice[]): Voice[] =>
  voices.filter(
    (voice) =>
      isOther(page, voice) &&
      !isSameOutlet(page, voice) &&
      voice.report.role !== "link" &&
      voice.article.published <= published,
  );

/** Whether a report of `taken` says `position` too: it is the same, or a finer form of it. */
const covers = (story: Story, taken: string, position: string): boolean =>
  taken === position ||
  (edgesOf(story).get(position) ?? []).some((edge) => edge.other === taken && edge.stance === "corroborating");

/**
 * Whether the page deals with a position already. A question with one answer is dealt with by any answer: that others
 * answer it otherwise stands on its card.
 */
function isDealtWith(story: Story, question: Question | undefined, position: string, taken: Set<string>): boolean {
  for (const id of taken) {
    if (covers(story, id, position)) return true;
    if (question?.kind === "exclusive" && questionOf(id) === question.id) return true;
  }
  return false;
}

/**
 * Positions that at least two other outlets, from at least two independent origins, reported no later than the page's
 * date, and on whose question the page says nothing. None for an undated page, a stub or a live blog: `complete`
 * is false for these. In the order of the story's questions.
 */
export function missingFrom(page: Page, taken: Set<string>, complete: boolean): LeftOut[] {
  const { story, pack } = page.loaded;
  const { published } = page;
  if (!complete || published === null) return [];
  const questions = questionsById(story);
  const open = sharedPositions(pack, story).filter(
    ({ position }) => !isDealtWith(story, questions.get(questionOf(position)), position, taken),
  );
  const candidates = open.map(({ position, voices }) => ({ position, voices: known(page, published, voices) }));
  return candidates.filter(({ voices }) => {
    const { outlets, independent } = countOrigins(page, voices);
    return outlets >= fewest.outlets && independent >= fewest.origins;
  });
}
