import type { JSX } from "preact";
import type { StoryView } from "../../core/views/types";
import { Shape } from "../parts/Shape";
import { PositionBlock } from "./PositionBlock";
import { reasonsFor } from "./relations";
import { useCommonI18n } from "./texts";

interface QuestionBodyProps {
  view: StoryView;
  question: string;
  /** Address of another question's card. */
  linkTo: (question: string) => string;
}

/** A question's answers with their reports and origins, and why they are set apart. */
export function QuestionBody({ view, question, linkTo }: QuestionBodyProps): JSX.Element | null {
  const { t } = useCommonI18n();
  const found = view.questions.find(({ id }) => id === question);
  if (!found) return null;
  const positions = found.positions
    .filter(({ reports }) => reports.length > 0)
    .sort((a, b) => b.reports.length - a.reports.length);
  const reasons = reasonsFor(view, question);
  return (
    <div>
      {positions.map((position) => (
        <PositionBlock key={position.id} view={view} position={position} />
      ))}
      {reasons.length > 0 && (
        <div class="reasons">
          <p class="reasons-title">{t("question.whyOne")}</p>
          <ul>
            {reasons.map(({ shape, why, elsewhere }) => (
              <li key={`${why}${elsewhere}`} data-standing={shape}>
                <Shape name={shape} />
                <span dir="auto">
                  {why}
                  {elsewhere && (
                    <>
                      {" "}
                      <a href={linkTo(elsewhere)}>{view.texts.questions[elsewhere]?.question ?? elsewhere}</a>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
