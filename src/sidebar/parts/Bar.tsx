import type { JSX } from "preact";
import { useI18n } from "../../ui/i18n/context";
import { standings } from "../../ui/report/standing";
import { countsInWords } from "../../ui/report/summary";
import { usePanel } from "../panel-context";

/** How the page's claims divide by standing, as one line of colour and the same in words. */
export function Bar(): JSX.Element {
  const i18n = useI18n();
  const { view } = usePanel();
  const claims = i18n.t("count.claims", { count: view.cards.length });
  const parts = countsInWords(view.counts, i18n);
  return (
    <div class="bar" role="img" aria-label={i18n.t("panel.bar", { claims, parts })}>
      {standings
        .filter((standing) => view.counts[standing] > 0)
        .map((standing) => (
          <i key={standing} data-standing={standing} style={{ flexGrow: view.counts[standing] }} />
        ))}
    </div>
  );
}
