import type { JSX } from "preact";
import type { StoryView } from "../../../core/views/types";
import { Shape } from "../../../ui/parts/Shape";
import { useOverviewI18n } from "../../i18n";
import type { Development } from "../../model/timeline";

interface DevelopmentNoteProps {
  view: StoryView;
  development: Development;
  linkTo: (question: string) => string;
}

/** What was reported before, what overtook it, and why the two belong together. */
export function DevelopmentNote({ view, development, linkTo }: DevelopmentNoteProps): JSX.Element {
  const { t, date } = useOverviewI18n();
  const { earlier, later, why, question } = development;
  const nameOf = (outlet: string): string => view.texts.outlets[outlet]?.name ?? outlet;
  const answerOf = (position: string): string => view.texts.positions[position]?.answer ?? position;
  return (
    <div class="development" data-standing="later">
      <p class="development-title">
        <Shape name="later" /> {t("overview.timeline.overtakes")}
      </p>
      <p dir="auto">
        <a href={linkTo(question)}>{view.texts.questions[question]?.question ?? question}</a>
      </p>
      <p dir="auto">
        <b>{answerOf(later.position)}</b> {nameOf(later.outlet)}
      </p>
      <p class="quiet" dir="auto">
        {t("overview.timeline.was", {
          answer: answerOf(earlier.position),
          outlet: nameOf(earlier.outlet),
          date: date(earlier.published),
        })}
      </p>
      <p class="quiet" dir="auto">
        {why}
      </p>
    </div>
  );
}
