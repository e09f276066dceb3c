import type { JSX } from "preact";
import type { StoryView } from "../../../core/views/types";
import { Icon } from "../../../ui/parts/Icon";
import { Monogram } from "../../../ui/parts/Monogram";
import { useOverviewI18n } from "../../i18n";
import type { Order } from "../../model/rows";

interface TableHeadProps {
  view: StoryView;
  order: Order;
  onOrder: (order: Order) => void;
}

/** Column heads that sort: by contest, or by what one outlet reports; a second press goes back to the story's order. */
export function TableHead({ view, order, onOrder }: TableHeadProps): JSX.Element {
  const { t } = useOverviewI18n();
  const choose = (wanted: Order): void => onOrder(order === wanted ? "story" : wanted);
  const sortOf = (wanted: Order) => (order === wanted ? "descending" : undefined);
  return (
    <thead>
      <tr>
        <th scope="col" class="question-head" aria-sort={sortOf("contest")}>
          <button
            type="button"
            class="head-button"
            title={t("overview.table.sortContest")}
            onClick={() => choose("contest")}
          >
            {t("overview.table.question")}
            <Icon name="down" class={order === "contest" ? "sorted" : "unsorted"} />
          </button>
        </th>
        {view.outlets.map((id) => {
          const outlet = view.texts.outlets[id];
          const name = outlet?.name ?? id;
          return (
            <th key={id} scope="col" aria-sort={sortOf(`outlet:${id}`)}>
              <button
                type="button"
                class="head-button"
                title={t("overview.table.sortBy", { outlet: name })}
                onClick={() => choose(`outlet:${id}`)}
              >
                <Monogram initials={outlet?.initials ?? name.slice(0, 1)} />
                <bdi>{outlet?.short ?? name}</bdi>
                <Icon name="down" class={order === `outlet:${id}` ? "sorted" : "unsorted"} />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
