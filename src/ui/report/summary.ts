import type { I18n } from "../i18n/i18n";
import type { StandingCounts } from "./counts";
import { standings } from "./standing";

/** The page in one sentence: the strongest thing that can be said of its claims. At least one claim is expected. */
export function summarySentence(counts: StandingCounts, { t }: I18n): string {
  const lead = standings.find((standing) => counts[standing] > 0) ?? "only-here";
  return t(`summary.${lead}`, { count: counts[lead] });
}

/** "1 conflict, 4 differ, 15 agree": the proportion bar in words. */
export const countsInWords = (counts: StandingCounts, { t }: I18n): string =>
  standings
    .filter((standing) => counts[standing] > 0)
    .map((standing) => t(`count.${standing}`, { count: counts[standing] }))
    .join(", ");
