import type { JSX } from "preact";
import { useI18n } from "../../ui/i18n/context";
import type { ClaimCard } from "../../ui/report/cards";
import { usePanel } from "../panel-context";

/** The place of a card that was put aside, so that focus has somewhere to be and the way back is shown. */
export function MutedCard({ card }: { card: ClaimCard }): JSX.Element {
  const { t } = useI18n();
  const { acts } = usePanel();
  return (
    <div class="muted" data-card={card.id} tabIndex={-1}>
      <p dir="auto">{t("card.mutedNow", { question: card.title })}</p>
      <button type="button" class="ss-link" onClick={() => acts.openPage("options", "mutes")}>
        {t("card.undo")}
      </button>
    </div>
  );
}
