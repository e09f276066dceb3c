import type { JSX } from "preact";
import type { StoryView } from "../../../core/views/types";
import { useOverviewI18n } from "../../i18n";
import type { Order, TableChoice } from "../../model/rows";

interface TableChoicesProps {
  view: StoryView;
  choice: TableChoice;
  folded: string[];
  onChoose: (choice: TableChoice) => void;
  onFold: (themes: string[]) => void;
}

/** Order, grouping and filter of the table. */
export function TableChoices({ view, choice, folded, onChoose, onFold }: TableChoicesProps): JSX.Element {
  const { t } = useOverviewI18n();
  const allFolded = folded.length >= view.themes.length;
  return (
    <div class="choices">
      <label>
        {t("overview.table.order")}
        <select
          value={choice.order}
          onChange={({ currentTarget }) => onChoose({ ...choice, order: currentTarget.value as Order })}
        >
          <option value="story">{t("overview.table.order.story")}</option>
          <option value="contest">{t("overview.table.order.contest")}</option>
          {view.outlets.map((id) => (
            <option key={id} value={`outlet:${id}`}>
              {t("overview.table.order.outlet", { outlet: view.texts.outlets[id]?.name ?? id })}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="chip"
        aria-pressed={choice.contestedOnly}
        onClick={() => onChoose({ ...choice, contestedOnly: !choice.contestedOnly })}
      >
        {t("overview.table.contestedOnly")}
      </button>
      <button
        type="button"
        class="chip"
        aria-pressed={choice.grouped}
        onClick={() => onChoose({ ...choice, grouped: !choice.grouped })}
      >
        {t("overview.table.grouped")}
      </button>
      {choice.grouped && (
        <button type="button" class="ss-link" onClick={() => onFold(allFolded ? [] : view.themes.map(({ id }) => id))}>
          {t(allFolded ? "overview.table.unfold" : "overview.table.fold")}
        </button>
      )}
    </div>
  );
}
