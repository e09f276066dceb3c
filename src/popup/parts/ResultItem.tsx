import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Failure } from "../../core/result";
import type { SearchHit } from "../../core/search/types";
import type { CellStanding, StoryView } from "../../core/views/types";
import { Icon } from "../../ui/parts/Icon";
import { MarkedText } from "../../ui/parts/MarkedText";
import { QuestionBody } from "../../ui/question/QuestionBody";
import { QuestionTag } from "../../ui/question/QuestionTag";
import { usePopupI18n } from "../i18n";
import { Failed } from "./Failed";

interface ResultItemProps {
  hit: SearchHit;
  /** Names of outlets by id. */
  names: Map<string, string>;
  view: StoryView | undefined;
  /** Why there is no view; null while it is awaited. */
  problem: Failure | null;
  open: boolean;
  onToggle: () => void;
  /** Asks for the view once more after a failure. */
  onRetry: () => void;
  linkTo: (question?: string) => string;
}

const standingOf = (hit: SearchHit): CellStanding => (hit.standing === "single" ? "only" : hit.standing);

/** A question found: who says what in brief; opens to its card. */
export function ResultItem(props: ResultItemProps): JSX.Element {
  const { hit, names, view, problem, open, onToggle, onRetry, linkTo } = props;
  const { t } = usePopupI18n();
  const button = useRef<HTMLButtonElement>(null);
  const retry = (): void => {
    // The button that was pressed goes with the message.
    button.current?.focus();
    onRetry();
  };
  const id = `card-${hit.story}-${hit.question}`;
  return (
    <li class="result" data-open={open ? "" : undefined}>
      <QuestionTag standing={standingOf(hit)} />
      <h3>
        <button
          ref={button}
          type="button"
          class="result-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
        >
          <span dir="auto">
            <MarkedText text={hit.text} ranges={hit.marks} />
          </span>
          <Icon name="chevron" class="ss-chevron" />
        </button>
      </h3>
      {!open && <Brief hit={hit} names={names} />}
      <div id={id} hidden={!open} class="result-card">
        {open && view && (
          <>
            <QuestionBody view={view} question={hit.question} linkTo={linkTo} />
            <a class="overview-link" href={linkTo(hit.question)} target="_blank" rel="noopener">
              {t("overview.link")}
            </a>
          </>
        )}
        {open && !view && !problem && <p class="quiet">{t("popup.loading")}</p>}
        {open && !view && problem && <Failed problem={problem} onRetry={retry} />}
      </div>
    </li>
  );
}

function Brief({ hit, names }: Pick<ResultItemProps, "hit" | "names">): JSX.Element {
  return (
    <ul class="brief">
      {hit.positions
        .filter(({ outlets }) => outlets.length > 0)
        .map(({ position, short, statement, marks, outlets }) => (
          <li key={position} dir="auto">
            <b>{short}</b> <span>{outlets.map((id) => names.get(id) ?? id).join(", ")}</span>
            {marks.length > 0 && (
              <p class="statement">
                <MarkedText text={statement} ranges={marks} />
              </p>
            )}
          </li>
        ))}
    </ul>
  );
}
