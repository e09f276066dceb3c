import type { JSX } from "preact";
import type { PageReport } from "../../core/compare/types";
import { useI18n } from "../../ui/i18n/context";
import type { I18n } from "../../ui/i18n/i18n";
import { usePanel } from "../panel-context";
import type { FailureReason, VisitState } from "../types";
import { Coverage } from "./Coverage";
import { MutedCard } from "./MutedCard";
import { Notices } from "./Notices";

interface StateText {
  title: string;
  next: string | null;
  /** Whether trying again can help without the page being loaded again. */
  retry: boolean;
}

function failedText(reason: FailureReason, { t }: I18n): StateText {
  const special = reason === "reconnect" || reason === "storage";
  return {
    title: t(`failed.${reason}`),
    next: special ? t(`failed.${reason}.next`) : t("failed.next"),
    retry: reason !== "reconnect",
  };
}

function outcomeText({ outcome, article }: PageReport, { t, language }: I18n): StateText {
  if (outcome === "language") {
    const title = article.language
      ? t("state.language", { language: language(article.language) })
      : t("state.language.unknown");
    return { title, next: t("state.language.next"), retry: false };
  }
  const known = outcome === "claims" ? "no-claims" : outcome;
  return { title: t(`state.${known}`), next: t(`state.${known}.next`), retry: outcome === "unreadable" };
}

/** The wording of a visit without claims to show. */
export function stateText(visit: VisitState, i18n: I18n): StateText {
  if (visit.kind === "loading") return { title: i18n.t("state.loading"), next: null, retry: false };
  return visit.kind === "failed" ? failedText(visit.reason, i18n) : outcomeText(visit.report, i18n);
}

/** The panel's body where there are no claims to show: what is the case, and what can be done. */
export function StateBody(): JSX.Element {
  const i18n = useI18n();
  const { state, view, acts } = usePanel();
  const { title, next, retry } = stateText(state.visit, i18n);
  return (
    <>
      <div class="state">
        <h2 class="summary" tabIndex={-1} data-title>
          {title}
        </h2>
        {next && <p>{next}</p>}
        {retry && (
          <button type="button" class="ss-button" onClick={acts.retry}>
            {i18n.t("retry")}
          </button>
        )}
      </div>
      {state.muted.map(({ card }) => (
        <MutedCard key={card.id} card={card} />
      ))}
      {view.report && <Notices report={view.report} />}
      {view.report?.story.onStory && view.report.outcome !== "unreadable" && <Coverage report={view.report} />}
    </>
  );
}
