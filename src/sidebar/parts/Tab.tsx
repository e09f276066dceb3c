import type { JSX } from "preact";
import { useI18n } from "../../ui/i18n/context";
import { Icon } from "../../ui/parts/Icon";
import { Shape } from "../../ui/parts/Shape";
import { summarySentence } from "../../ui/report/summary";
import { usePanel } from "../panel-context";

/** The collapsed sidebar at the edge: our mark and the number of conflicts. */
export function Tab(): JSX.Element {
  const i18n = useI18n();
  const { state, view, acts } = usePanel();
  const failed = state.visit.kind === "failed";
  const conflicts = view.counts.conflict;
  const summary = view.cards.length > 0 ? summarySentence(view.counts, i18n) : i18n.t("state.no-claims");
  return (
    <button
      type="button"
      class="tab"
      aria-expanded={false}
      aria-label={failed ? i18n.t("tab.failed") : i18n.t("tab.open", { summary })}
      onClick={acts.openByTab}
    >
      <Icon name="brand" />
      <span class="tab-name">{i18n.t("brand")}</span>
      {conflicts > 0 && (
        <span class="tab-count" data-standing="conflict">
          <Shape name="conflict" />
          {conflicts}
        </span>
      )}
      {failed && <span class="tab-count">!</span>}
    </button>
  );
}
