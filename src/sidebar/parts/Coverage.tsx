import type { JSX } from "preact";
import type { PageReport } from "../../core/compare/types";
import { useI18n } from "../../ui/i18n/context";
import type { MessageKey } from "../../ui/i18n/i18n";
import { Icon } from "../../ui/parts/Icon";
import { usePanel } from "../panel-context";

/** Why nothing is said about what the page leaves out, where the fair rule forbids it. */
function silence({ article }: PageReport): MessageKey | null {
  if (article.completeness === "stub") return "coverage.partial";
  if (article.completeness === "live") return "coverage.live";
  return article.published === null ? "coverage.undated" : null;
}

/** What the index covers and up to which date, and what the absence of a card means. */
export function Coverage({ report }: { report: PageReport }): JSX.Element {
  const { t, date } = useI18n();
  const { state, acts } = usePanel();
  const { id, title, indexEnds } = report.story;
  const reason = report.outcome === "claims" ? silence(report) : null;
  return (
    <div class="coverage">
      <h3>{t("coverage.title")}</h3>
      {title && indexEnds && <p>{t("coverage.index", { story: title, end: date(indexEnds) })}</p>}
      {report.outcome !== "language" && <p>{t("coverage.unchecked")}</p>}
      {reason && <p>{t(reason)}</p>}
      <p>{t("coverage.offline")}</p>
      {id && (
        <button type="button" class="ss-link" onClick={() => acts.openPage("overview", `${id}.`)}>
          {t("coverage.overview")}
          <Icon name="outside" />
        </button>
      )}
      {state.closed && <p>{t("say.closed")}</p>}
    </div>
  );
}
