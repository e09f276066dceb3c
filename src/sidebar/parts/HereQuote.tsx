import type { JSX } from "preact";
import type { Claim, PageReport } from "../../core/compare/types";
import { useI18n } from "../../ui/i18n/context";
import { Disclosure } from "../../ui/parts/Disclosure";
import { MarkedText } from "../../ui/parts/MarkedText";
import type { ClaimCard } from "../../ui/report/cards";
import { usePanel } from "../panel-context";

interface SentenceProps {
  card: ClaimCard;
  claim: Claim;
  language: string | null;
}

/** One sentence of the page, what the match rests on marked, with the way to it. */
function Sentence({ card, claim, language }: SentenceProps): JSX.Element {
  const { t } = useI18n();
  const { acts } = usePanel();
  const number = claim.paragraph + 1;
  return (
    <p class="sentence">
      <q dir="auto" lang={language ?? undefined}>
        <MarkedText text={claim.sentence} ranges={claim.evidence} />
      </q>{" "}
      <button
        type="button"
        class="ss-link para"
        aria-label={t("card.goTo", { number })}
        onClick={() => acts.goToSentence(card, claim.id)}
      >
        {t("card.paragraph", { number })}
      </button>
      {claim.role !== "text" && <span class="quiet"> {t(`card.${claim.role}`)}</span>}
    </p>
  );
}

/** What this article says: the answer, whose words they are, and the sentence or sentences. */
export function HereQuote({ card, report }: { card: ClaimCard; report: PageReport }): JSX.Element {
  const { t } = useI18n();
  const [first, ...more] = card.claims;
  const { language } = report.article;
  // Who says it follows on the same line, so the answer's full stop goes.
  const answer = (report.texts.positions[card.position]?.answer ?? card.position).replace(/\.$/, "");
  return (
    <div class="here">
      <p class="here-answer">
        {t("card.here")} <b dir="auto">{answer}</b>
        {first.speaker && <span class="quiet">, {t("card.speaker", { speaker: first.speaker })}</span>}
      </p>
      <Sentence card={card} claim={first} language={language} />
      {more.length > 0 && (
        <div class="here-more">
          <Disclosure label={t("card.sentences", { count: more.length })}>
            {more.map((claim) => (
              <Sentence key={claim.id} card={card} claim={claim} language={language} />
            ))}
          </Disclosure>
        </div>
      )}
    </div>
  );
}
