import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { SearchFilters } from "../../core/search/types";
import type { OutletSummary } from "../../core/views/types";
import { Icon } from "../../ui/parts/Icon";
import { showTheme } from "../../ui/theme";
import { usePopupI18n } from "../i18n";
import { moveFocus } from "../model/move-focus";
import { useSearch } from "../model/use-search";
import type { PopupApi } from "../popup-api";
import { Filters } from "./Filters";
import { PageBox } from "./PageBox";
import { Results } from "./Results";

const noFilters: SearchFilters = {};

/** The toolbar popup: the current page first, then the search over all claims. */
export function Popup({ api }: { api: PopupApi }): JSX.Element {
  const { t } = usePopupI18n();
  const [text, setText] = useState("");
  const [filters, setFilters] = useState(noFilters);
  const field = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const outlets = useOutlets(api);
  const names = useMemo(() => new Map(outlets?.map(({ id, name }) => [id, name])), [outlets]);
  const allOff = outlets?.length === 0;
  const { found, again, more } = useSearch(api, text, filters);

  useEffect(() => {
    void api.theme().then((theme) => showTheme(document.documentElement, theme));
    field.current?.focus();
  }, []);

  const query = (next: string): void => {
    setText(next);
    field.current?.focus();
  };
  const retry = (): void => {
    // The button that was pressed goes with the message.
    field.current?.focus();
    again();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(main.current?.querySelectorAll<HTMLElement>(".result-button") ?? [])];
    if (moveFocus(event, field.current, buttons)) return;
    if (event.key !== "Escape" || event.isComposing) return;
    // The first Escape goes back to the field and empties it; the browser closes the popup at the next.
    if (text !== "" || event.target !== field.current) {
      event.preventDefault();
      query("");
    }
  };
  const { note, guard } = useGuard(api);
  // The same elements again cost a key nothing: the search is asked before anything is drawn anew.
  const page = useMemo(() => <PageBox api={api} />, [api]);
  const results = useMemo(
    () => (
      <Results
        api={api}
        found={found}
        names={names}
        allOff={allOff}
        onQuery={query}
        onClearFilters={() => setFilters(noFilters)}
        onRetry={retry}
        onMore={more}
      />
    ),
    [api, found, names, allOff, again, more],
  );
  return (
    <main ref={main} onKeyDown={onKeyDown} onClickCapture={guard} onAuxClickCapture={guard}>
      <header class="popup-head">
        <h1 class="brand">
          <Icon name="brand" /> {t("brand")}
        </h1>
        <button type="button" class="ss-link" onClick={api.openOptions}>
          {t("popup.options")}
        </button>
      </header>
      {page}
      <search class="search">
        <label class="ss-hidden" for="query">
          {t("popup.search")}
        </label>
        <input
          id="query"
          ref={field}
          type="search"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          placeholder={t("popup.search.placeholder")}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Filters filters={filters} outlets={outlets ?? []} onChange={setFilters} />
      </search>
      {results}
      <footer class="popup-foot">
        <a href={api.overviewLink()} target="_blank" rel="noopener">
          {t("popup.overview")}
        </a>
        <span role="status">{t(note ? "popup.private" : "popup.offline")}</span>
      </footer>
    </main>
  );
}

/** Links to the overview lead nowhere where it stays closed, and a note says so. */
function useGuard(api: PopupApi): { note: boolean; guard: (event: MouseEvent) => void } {
  const [closed, setClosed] = useState(false);
  const [note, setNote] = useState(false);
  useEffect(() => {
    void api.overviewStaysClosed().then(setClosed);
  }, [api]);
  const guard = (event: MouseEvent): void => {
    if (!closed || !(event.target instanceof Element) || !event.target.closest('a[href*="overview.html"]')) return;
    event.preventDefault();
    setNote(true);
  };
  return { note, guard };
}

/** Outlets that are on and report something; null until they are known. */
function useOutlets(api: PopupApi): OutletSummary[] | null {
  const [outlets, setOutlets] = useState<OutletSummary[] | null>(null);
  useEffect(() => {
    void api.outlets().then((result) => result.ok && setOutlets(result.value.filter(({ reports }) => reports > 0)));
  }, [api]);
  return outlets;
}
