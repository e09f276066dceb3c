import type { JSX } from "preact";
import type { ReportTexts } from "../../core/compare/types";
import { useI18n } from "../../ui/i18n/context";
import { type ClaimCard, stanceGroups } from "../../ui/report/cards";
import { relationOf } from "../../ui/report/relation";

/** Why the index holds that two positions bear on each other, for those this card lists. */
function relationReasons(card: ClaimCard, texts: ReportTexts): string[] {
  const others = new Set(stanceGroups.flatMap((group) => card.others[group].map(({ position }) => position)));
  const reasons = [...others].flatMap((other) => relationOf(card.position, other, texts)?.why ?? []);
  return [...new Set(reasons)];
}

/** Some of any strength were wrong: where the measure found none, it was too short. */
const SUREST = 0.99;

/** The words the match rests on, how sure it is, and why other accounts are set beside it. */
export function WhyThis({ id, card, texts }: { id: string; card: ClaimCard; texts: ReportTexts }): JSX.Element {
  const { t, share } = useI18n();
  const [claim] = card.claims;
  return (
    <div class="why" id={id}>
      <p dir="auto">{claim.why.join("; ")}</p>
      {relationReasons(card, texts).map((reason) => (
        <p key={reason} dir="auto">
          {reason}
        </p>
      ))}
      <p>{t("card.right", { share: share(Math.min(claim.score, SUREST)) })}</p>
    </div>
  );
}
