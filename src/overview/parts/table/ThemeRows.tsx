import type { JSX } from "preact";
import type { StoryView } from "../../../core/views/types";
import { Icon } from "../../../ui/parts/Icon";
import { useOverviewI18n } from "../../i18n";
import type { CellOf } from "../../model/cells";
import type { RowGroup } from "../../model/rows";
import { QuestionRow } from "./QuestionRow";

interface ThemeRowsProps {
  group: RowGroup;
  view: StoryView;
  cellOf: CellOf;
  folded: boolean;
  onFold: (theme: string) => void;
  open: string | null;
  linkTo: (question: string) => string;
}

/** The questions of one theme under a head that folds them. */
export function ThemeRows({ group, view, cellOf, folded, onFold, open, linkTo }: ThemeRowsProps): JSX.Element {
  const { t } = useOverviewI18n();
  const { theme, questions } = group;
  return (
    <tbody>
      {theme && (
        <tr class="theme-row">
          <th scope="rowgroup" colSpan={view.outlets.length + 1}>
            <button type="button" class="theme-button" aria-expanded={!folded} onClick={() => onFold(theme.id)}>
              <Icon name="chevron" class="ss-chevron" />
              <span dir="auto">{theme.title}</span>
              <span class="quiet">{t("overview.questions", { count: questions.length })}</span>
            </button>
          </th>
        </tr>
      )}
      {!folded &&
        questions.map((question) => (
          <QuestionRow
            key={question.id}
            view={view}
            question={question}
            cellOf={cellOf}
            current={open === question.id}
            href={linkTo(question.id)}
          />
        ))}
    </tbody>
  );
}
