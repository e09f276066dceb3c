import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { usePopupI18n } from "../i18n";
import { suggest, vocabularyOf } from "../model/suggest";
import { type Found, isFiltered } from "../model/use-search";
import type { PopupApi } from "../popup-api";

interface NothingFoundProps {
  api: PopupApi;
  found: Found;
  onQuery: (query: string) => void;
  onClearFilters: () => void;
}

/** What to do where nothing matches: the nearest spelling the index knows, or fewer filters. */
export function NothingFound({ api, found, onQuery, onClearFilters }: NothingFoundProps): JSX.Element {
  const { t } = usePopupI18n();
  const vocabulary = useVocabulary(api);
  const proposal = suggest(found.query, vocabulary);
  const filtered = isFiltered(found.filters);
  return (
    <div class="nothing">
      <p>{filtered ? t("popup.none.filtered") : t("popup.none", { query: shorten(found.query) })}</p>
      {proposal && (
        <button type="button" class="ss-button" onClick={() => onQuery(proposal)}>
          {t("popup.didYouMean", { query: proposal })}
        </button>
      )}
      {filtered && (
        <button type="button" class="ss-button" onClick={onClearFilters}>
          {t("popup.filter.clear")}
        </button>
      )}
      {!proposal && !filtered && <p class="quiet">{t("popup.none.hint")}</p>}
    </div>
  );
}

const shorten = (query: string): string => (query.length > 60 ? `${query.slice(0, 60)}…` : query);

/** Words of the installed stories: people and places from origins, questions and outlets. */
function useVocabulary(api: PopupApi): string[] {
  const [words, setWords] = useState<string[]>([]);
  useEffect(() => {
    void readVocabulary(api).then(setWords);
  }, [api]);
  return words;
}

async function readVocabulary(api: PopupApi): Promise<string[]> {
  const packs = await api.packs();
  if (!packs.ok) return [];
  const ids = packs.value.flatMap(({ stories }) => stories.map(({ id }) => id));
  const views = await Promise.all(ids.map((id) => api.story(id)));
  const texts = views.flatMap((view) => (view.ok ? [view.value.texts] : []));
  return vocabularyOf(
    texts.flatMap(({ origins, outlets, questions, positions }) => [
      ...Object.values(origins).map(({ name }) => name),
      ...Object.values(outlets).map(({ name }) => name),
      ...Object.values(questions).map(({ question }) => question),
      ...Object.values(positions).map(({ statement }) => statement),
    ]),
  );
}
