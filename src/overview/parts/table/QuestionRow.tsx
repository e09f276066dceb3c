import type { JSX } from "preact";
import type { StoryView } from "../../../core/views/types";
import { Shape } from "../../../ui/parts/Shape";
import { shapeOf } from "../../../ui/question/QuestionTag";
import { useOverviewI18n } from "../../i18n";
import type { Cell, CellOf, ViewQuestion } from "../../model/cells";

interface QuestionRowProps {
  view: StoryView;
  question: ViewQuestion;
  cellOf: CellOf;
  current: boolean;
  href: string;
}

/** One question with every outlet's answer. A click anywhere opens the card; by keyboard its link does. */
export function QuestionRow({ view, question, cellOf, current, href }: QuestionRowProps): JSX.Element {
  const openCard = (): void => {
    location.hash = href;
  };
  return (
    <tr class="question-row" data-current={current ? "" : undefined} onClick={openCard}>
      <th scope="row">
        <a href={href} dir="auto" aria-current={current ? "true" : undefined}>
          {view.texts.questions[question.id]?.question ?? question.id}
        </a>
      </th>
      {view.outlets.map((outlet) => (
        <CellView key={outlet} view={view} outlet={outlet} cell={cellOf(question.id, outlet)} />
      ))}
    </tr>
  );
}

function CellView({ view, outlet, cell }: { view: StoryView; outlet: string; cell: Cell }): JSX.Element {
  const { t } = useOverviewI18n();
  const name = view.texts.outlets[outlet]?.short ?? outlet;
  if (cell.standing === "none") {
    return (
      <td class="silent">
        <span aria-hidden="true">·</span>
        <span class="ss-hidden">{t("standing.none")}</span>
      </td>
    );
  }
  const answers = cell.positions.map((id) => view.texts.positions[id]?.short ?? id);
  return (
    <td data-outlet={name}>
      <span class="cell" data-standing={shapeOf[cell.standing]}>
        <Shape name={shapeOf[cell.standing]} />
        <span class="ss-hidden">{t(`standing.${cell.standing}`)}: </span>
        <span dir="auto">{answers.join(", ")}</span>
        {cell.overtaken && (
          <span class="overtaken" data-standing="later">
            <Shape name="later" />
            <span class="ss-hidden">{t("standing.later")}</span>
          </span>
        )}
      </span>
    </td>
  );
}
