import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { SearchFilters } from "../../core/search/types";
import type { OutletSummary } from "../../core/views/types";
import { Shape } from "../../ui/parts/Shape";
import { usePopupI18n } from "../i18n";

interface FiltersProps {
  filters: SearchFilters;
  outlets: OutletSummary[];
  onChange: (filters: SearchFilters) => void;
}

const standings = ["conflict", "disputed", "differs"] as const;
const orNothing = (value: string): string | undefined => (value === "" ? undefined : value);

/** Standing as chips; outlet and dates behind one more button. */
export function Filters({ filters, outlets, onChange }: FiltersProps): JSX.Element {
  const { t } = usePopupI18n();
  const [more, setMore] = useState(false);
  const set = (change: SearchFilters): void => onChange({ ...filters, ...change });
  const inUse = Boolean(filters.outlets ?? filters.from ?? filters.to);
  return (
    <div class="filters">
      <fieldset class="chips" aria-label={t("popup.filter.standing")}>
        <button
          type="button"
          class="chip"
          aria-pressed={!filters.standing}
          onClick={() => set({ standing: undefined })}
        >
          {t("popup.all")}
        </button>
        {standings.map((standing) => (
          <button
            key={standing}
            type="button"
            class="chip"
            data-standing={standing}
            aria-pressed={filters.standing === standing}
            onClick={() => set({ standing: filters.standing === standing ? undefined : standing })}
          >
            <Shape name={standing} />
            {t(`standing.${standing}`)}
          </button>
        ))}
        <button
          type="button"
          class="chip more"
          aria-expanded={more}
          aria-controls="more-filters"
          aria-label={t("popup.filter.moreLabel")}
          data-used={inUse ? "" : undefined}
          onClick={() => setMore(!more)}
        >
          {t("popup.filter.more")}
        </button>
      </fieldset>
      <div id="more-filters" class="more-filters" hidden={!more}>
        <label>
          {t("popup.filter.outlet")}
          <select
            value={filters.outlets?.[0] ?? ""}
            onChange={({ currentTarget }) =>
              set({ outlets: currentTarget.value === "" ? undefined : [currentTarget.value] })
            }
          >
            <option value="">{t("popup.all")}</option>
            {outlets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("popup.filter.from")}
          <input
            type="date"
            value={filters.from ?? ""}
            onChange={(e) => set({ from: orNothing(e.currentTarget.value) })}
          />
        </label>
        <label>
          {t("popup.filter.to")}
          <input type="date" value={filters.to ?? ""} onChange={(e) => set({ to: orNothing(e.currentTarget.value) })} />
        </label>
      </div>
    </div>
  );
}
