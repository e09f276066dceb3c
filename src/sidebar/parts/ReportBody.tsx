import type { JSX } from "preact";
import type { PageReport } from "../../core/compare/types";
import { useI18n } from "../../ui/i18n/context";
import { summarySentence } from "../../ui/report/summary";
import { usePanel } from "../panel-context";
import { underFilter } from "../panel-view";
import { Bar } from "./Bar";
import { ClaimCardView } from "./ClaimCardView";
import { Coverage } from "./Coverage";
import { Filters } from "./Filters";
import { Missing } from "./Missing";
import { Notices } from "./Notices";

/** The panel's body for an article with claims. */
export function ReportBody({ report }: { report: PageReport }): JSX.Element {
  const i18n = useI18n();
  const { state, view } = usePanel();
  const withMissing = state.filter === "all" || state.filter === "missing";
  return (
    <>
      <div class="lead">
        <h2 class="summary" tabIndex={-1} data-title>
          {summarySentence(view.counts, i18n)}
        </h2>
        <Bar />
      </div>
      <Notices report={report} />
      <Filters missing={report.missing.length} />
      {state.filter !== "missing" && (
        <div>
          {underFilter(view.places, state.filter).map((card) => (
            <ClaimCardView key={card.id} card={card} report={report} />
          ))}
          {view.shown.length === 0 && <p class="quiet empty">{i18n.t("panel.noneShown")}</p>}
        </div>
      )}
      {withMissing && <Missing key={state.filter} report={report} />}
      <Coverage report={report} />
    </>
  );
}
