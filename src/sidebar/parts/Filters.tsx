import type { JSX } from "preact";
import { useI18n } from "../../ui/i18n/context";
import { Shape } from "../../ui/parts/Shape";
import { standings } from "../../ui/report/standing";
import { usePanel } from "../panel-context";
import type { Filter } from "../panel-state";

/** One chip per standing that occurs, with its count; one at a time. */
export function Filters({ missing }: { missing: number }): JSX.Element {
  const { t } = useI18n();
  const { state, view, acts } = usePanel();
  const counts: [Filter, number][] = [
    ["all", view.cards.length],
    ...standings.map((standing): [Filter, number] => [standing, view.counts[standing]]),
    ["missing", missing],
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="filters" data-sticky role="group" aria-label={t("filter.label")}>
      {counts
        .filter(([filter, count]) => filter === "all" || count > 0)
        .map(([filter, count]) => (
          <button
            key={filter}
            type="button"
            class="chip"
            data-standing={filter}
            aria-pressed={state.filter === filter}
            onClick={() => acts.show(filter)}
          >
            {filter !== "all" && <Shape name={filter} />}
            {t(`filter.${filter}`, { count })}
          </button>
        ))}
    </div>
  );
}
