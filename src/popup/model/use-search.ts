import { useCallback, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Failure } from "../../core/result";
import type { SearchFilters, SearchHit } from "../../core/search/types";
import type { PopupApi } from "../popup-api";
import { lastWins } from "./last-wins";

/** A query long enough to hold any name or sentence; more is pasted text, and only its beginning is searched. */
const longestQuery = 300;
const emptyStateHits = 6;

export interface Found {
  /** What these hits answer: trimmed, never the text still being typed. */
  query: string;
  filters: SearchFilters;
  hits: SearchHit[];
  problem: Failure | null;
}

export const isFiltered = (filters: SearchFilters): boolean =>
  Object.values(filters).some((value) => value !== undefined);

interface Search {
  /** Null until the first answer. */
  found: Found | null;
  /** Asks for the same once more. */
  again: () => void;
}

/** Hits for the query and filters as they change. Old hits stay until new ones are there, so nothing jumps. */
export function useSearch(api: PopupApi, text: string, filters: SearchFilters): Search {
  const [found, setFound] = useState<Found | null>(null);
  const run = useMemo(
    () =>
      lastWins(
        ({ query, by }: { query: string; by: SearchFilters }) => api.search(query, by),
        (result, { query, by }) => {
          const hits = result.ok ? result.value : [];
          const shown = query === "" && !isFiltered(by) ? hits.slice(0, emptyStateHits) : hits;
          setFound({ query, filters: by, hits: shown, problem: result.ok ? null : result });
        },
      ),
    [api],
  );
  const query = text.trim().slice(0, longestQuery);
  // At once: an ordinary effect waits for the frame that shows the key, and the answer would come a frame later.
  useLayoutEffect(() => {
    void run({ query, by: filters });
  }, [run, query, filters]);
  const again = useCallback(() => void run({ query, by: filters }), [run, query, filters]);
  return { found, again };
}
