import type { JSX } from "preact";
import type { PageReport } from "../../core/compare/types";
import { useI18n } from "../../ui/i18n/context";
import { outletName } from "../../ui/report/origins";
import { isAfterIndex } from "../../ui/report/standing";

function CopyNotice({ report }: { report: PageReport }): JSX.Element | null {
  const { t, share } = useI18n();
  const copy = report.article.copyOf;
  if (!copy) return null;
  const outlet = outletName(copy.outlet, report.texts);
  const url = report.texts.articles[copy.article]?.url;
  return (
    <div class="notice">
      <p class="notice-title">{t("copy.title", { outlet, share: share(copy.share) })}</p>
      <p>
        {t("copy.explain")}{" "}
        {url && /^https?:/i.test(url) && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {t("copy.open")}
          </a>
        )}
      </p>
    </div>
  );
}

function LaterNotice({ report }: { report: PageReport }): JSX.Element | null {
  const { t, date } = useI18n();
  const { published } = report.article;
  const { indexEnds } = report.story;
  if (!isAfterIndex(report) || !published || !indexEnds) return null;
  return (
    <div class="notice">
      <p class="notice-title">{t("state.after-index")}</p>
      <p>{t("state.after-index.next", { date: date(published), end: date(indexEnds) })}</p>
    </div>
  );
}

/** What must be known before reading the cards: the text is a copy, or later than the index. */
export const Notices = ({ report }: { report: PageReport }): JSX.Element => (
  <>
    <CopyNotice report={report} />
    <LaterNotice report={report} />
  </>
);
