import type { JSX } from "preact";
import type { PageReport } from "../../core/compare/types";
import { useI18n } from "../../ui/i18n/context";
import { Disclosure } from "../../ui/parts/Disclosure";
import { Shape } from "../../ui/parts/Shape";
import type { ClaimCard } from "../../ui/report/cards";
import { usePanel } from "../panel-context";
import { siblingsOf } from "../panel-view";

/** Beyond so many, the other claims of a sentence fold away. */
const NAMED = 2;

/** A sentence may take several positions and has one highlight: from each of its cards the others are reached. */
export function SameSentence({ card, report }: { card: ClaimCard; report: PageReport }): JSX.Element | null {
  const { t } = useI18n();
  const { view, acts } = usePanel();
  const siblings = siblingsOf(card, view.cards);
  if (siblings.length === 0) return null;
  const links = siblings.map((other) => (
    <button
      key={other.id}
      type="button"
      class="ss-link"
      data-standing={other.standing}
      onClick={() => acts.goToCard(other)}
    >
      <Shape name={other.standing} />
      <bdi>{report.texts.questions[other.question]?.short ?? other.question}</bdi>
    </button>
  ));
  if (siblings.length > NAMED) {
    return (
      <div class="fold">
        <Disclosure label={t("card.alsoHere.more", { count: siblings.length })}>
          <div class="same-sentence">{links}</div>
        </Disclosure>
      </div>
    );
  }
  return (
    <div class="same-sentence">
      <span class="quiet">{t("card.alsoHere")}</span>
      {links}
    </div>
  );
}
