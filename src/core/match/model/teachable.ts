import { questionOf } from "../../pack/lookup";
import type { Story } from "../../pack/types";
import { hasNegation } from "../../text/negation";
import type { Example } from "../types";

/** Questions on which accounts can conflict or one party rejects what another says. */
function contested({ relations }: Story): Set<string> {
  const hot = relations.filter(({ kind, sameDay }) => kind === "conflicts" || kind === "disputes" || sameDay);
  return new Set(hot.flatMap(({ a, b }) => [questionOf(a), questionOf(b)]));
}

/** Questions of which some answer hangs on a date: words alone can't tell one day from another. */
const dated = ({ cues }: Story): Set<string> =>
  new Set(cues.filter(({ when }) => /@\d{4}-/.test(when)).map(({ position }) => questionOf(position)));

const mostNegative = 0.25;

/**
 * The positions on which classifiers may speak: where who, whether and when do not decide. Left out are questions
 * with conflicts or disputes, with dates, and positions whose examples live on a negation.
 */
export function teachable(story: Story, examples: Example[]): Set<string> {
  const hot = contested(story);
  const days = dated(story);
  const positions = story.questions.flatMap((question) => question.positions.map(({ id }) => id));
  return new Set(
    positions.filter((position) => {
      const own = examples.filter((example) => example.positions.includes(position));
      const negated = own.filter(({ text }) => hasNegation(text)).length;
      const question = questionOf(position);
      return !hot.has(question) && !days.has(question) && negated <= own.length * mostNegative;
    }),
  );
}
