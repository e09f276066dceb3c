import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { StoryView } from "../../core/views/types";
import { Icon } from "../../ui/parts/Icon";
import { QuestionBody } from "../../ui/question/QuestionBody";
import { QuestionTag } from "../../ui/question/QuestionTag";
import { useOverviewI18n } from "../i18n";
import { writePlace } from "../model/place";

interface CardPanelProps {
  view: StoryView;
  question: string;
  linkTo: (question: string) => string;
}

/** The card of the question that the address names: beside the page, or over it where there is no room. */
export function CardPanel({ view, question, linkTo }: CardPanelProps): JSX.Element {
  const { t } = useOverviewI18n();
  const title = useRef<HTMLHeadingElement>(null);
  const found = view.questions.find(({ id }) => id === question);
  const cameFrom = useRef<Element | null>(null);
  const close = (): void => {
    location.hash = writePlace(view.id, null);
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
  };
  useEffect(() => {
    cameFrom.current = document.activeElement;
    title.current?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.isComposing) close();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  return (
    <aside class="card-panel" aria-label={t("overview.card")}>
      <div class="card-head">
        <QuestionTag standing={found?.standing ?? "none"} />
        <button type="button" class="icon-button" aria-label={t("overview.card.close")} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      <h2 ref={title} tabIndex={-1} dir="auto">
        {view.texts.questions[question]?.question ?? question}
      </h2>
      <QuestionBody view={view} question={question} linkTo={linkTo} />
    </aside>
  );
}
