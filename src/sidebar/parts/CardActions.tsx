import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { PageReport } from "../../core/compare/types";
import { useI18n } from "../../ui/i18n/context";
import type { ClaimCard } from "../../ui/report/cards";
import { usePanel } from "../panel-context";
import { CopyByHand } from "./CopyByHand";
import { WhyThis } from "./WhyThis";

/** Why this match · not this · copy with sources. */
export function CardActions({ card, report }: { card: ClaimCard; report: PageReport }): JSX.Element {
  const { t } = useI18n();
  const { state, acts } = usePanel();
  const [why, setWhy] = useState(false);
  const whyId = useId();
  const note = state.note?.card === card.id ? state.note : null;
  return (
    <>
      <div class="actions">
        <button
          type="button"
          class="ss-link"
          aria-expanded={why}
          aria-controls={why ? whyId : undefined}
          onClick={() => setWhy(!why)}
        >
          {t("card.why")}
        </button>
        <button type="button" class="ss-link" onClick={() => acts.mute(card)}>
          {t("card.notThis")}
        </button>
        <button type="button" class="ss-link" onClick={() => acts.copy(card)}>
          {t("card.copy")}
        </button>
      </div>
      {why && <WhyThis id={whyId} card={card} texts={report.texts} />}
      {note?.kind === "say" && <p class="quiet note">{note.text}</p>}
      {note?.kind === "copy" && <CopyByHand text={note.text} />}
    </>
  );
}
