import type { JSX } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { SearchHit } from "../../core/search/types";
import type { I18n } from "../../ui/i18n/i18n";
import { type PopupKey, usePopupI18n } from "../i18n";
import { useMore } from "../model/use-more";
import { type Found, isFiltered } from "../model/use-search";
import { useStories } from "../model/use-stories";
import type { PopupApi } from "../popup-api";
import { Failed } from "./Failed";
import { NothingFound } from "./NothingFound";
import { ResultItem } from "./ResultItem";

interface ResultsProps {
  api: PopupApi;
  found: Found | null;
  names: Map<string, string>;
  /** No outlet is left that could say anything. */
  allOff: boolean;
  onQuery: (query: string) => void;
  onClearFilters: () => void;
  /** Searches once more after a failure. */
  onRetry: () => void;
  /** Asks for further hits. */
  onMore: () => void;
}

const keyOf = (hit: SearchHit): string => `${hit.story} ${hit.question}`;

/** The questions found, or the most contested ones where nothing is asked; one card open at a time. */
export function Results({
  api,
  found,
  names,
  allOff,
  onQuery,
  onClearFilters,
  onRetry,
  onMore,
}: ResultsProps): JSX.Element {
  const { t } = usePopupI18n();
  const { stories, problem, need } = useStories(api);
  const [open, setOpen] = useState<string | null>(null);
  const { list, ask } = useMore(found, onMore);
  const query = found?.query;
  // With the drawing, not after it: later it would close the card that a quick reader has opened meanwhile.
  useLayoutEffect(() => setOpen(null), [query]);
  if (!found) return <div class="results" />;
  if (found.problem) {
    return (
      <div class="results">
        <Failed problem={found.problem} onRetry={onRetry} />
      </div>
    );
  }
  if (allOff && found.total === 0) {
    return (
      <div class="results">
        <p class="nothing all-off" role="status">
          {t("popup.allOff")}
        </p>
      </div>
    );
  }
  const empty = found.query === "" && !isFiltered(found.filters);
  const heading = empty ? t("popup.contested") : foundText(t, found);
  const left = empty ? 0 : found.total - found.hits.length;
  const toggle = (hit: SearchHit): void => {
    need(hit.story);
    setOpen(open === keyOf(hit) ? null : keyOf(hit));
  };
  const close = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || open === null) return;
    event.preventDefault();
    event.stopPropagation();
    const item = (event.target as Element).closest("li.result");
    setOpen(null);
    item?.querySelector<HTMLElement>(".result-button")?.focus();
  };
  return (
    <section class="results" aria-label={t("popup.results")} onKeyDown={close}>
      <h2 class="results-heading">
        <span role="status">{heading}</span>
      </h2>
      {found.hits.length === 0 && !empty && (
        <NothingFound api={api} found={found} onQuery={onQuery} onClearFilters={onClearFilters} />
      )}
      <ul class="result-list" ref={list}>
        {found.hits.map((hit) => (
          <ResultItem
            key={keyOf(hit)}
            hit={hit}
            names={names}
            view={stories.get(hit.story)}
            problem={problem}
            open={open === keyOf(hit)}
            onToggle={() => toggle(hit)}
            onRetry={() => need(hit.story)}
            linkTo={(question) => api.overviewLink(hit.story, question)}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="ss-button show-more" onClick={ask}>
          {t("popup.more", { count: left })}
        </button>
      )}
    </section>
  );
}

/** How many were found, and for what where that is not what was typed. */
function foundText(t: I18n<PopupKey>["t"], { total, readAs, someWords }: Found): string {
  const found = t("popup.found", { count: total });
  if (total === 0) return found;
  const told = readAs === null ? found : t("popup.found.readAs", { found, query: readAs });
  return someWords ? t("popup.found.some", { found: told }) : told;
}
