import { useCallback, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { Failure, Result } from "../../core/result";
import type { SearchAnswer, SearchFilters, SearchHit } from "../../core/search/types";
import type { PopupApi } from "../popup-api";
import { lastWins } from "./last-wins";

/** A query long enough to hold any name or sentence; more is pasted text, and only its beginning is searched. */
const longestQuery = 300;
const emptyStateHits = 6;
/** So many are drawn for a key, and so many more each time the reader asks: hundreds at once would hold up the next key. */
const page = 30;

export interface Found extends Omit<SearchAnswer, "hits"> {
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
  /** Asks for further hits of the same. */
  more: () => void;
}

interface Asked {
  query: string;
  filters: SearchFilters;
  limit: number;
}

const nothing: SearchAnswer = { hits: [], total: 0, readAs: null, someWords: false };

function foundOf(result: Result<SearchAnswer>, { query, filters }: Asked): Found {
  if (!result.ok) return { query, filters, ...nothing, problem: result };
  const { hits } = result.value;
  const isEmpty = query === "" && !isFiltered(filters);
  const shown = isEmpty ? hits.slice(0, emptyStateHits) : hits;
  return { query, filters, ...result.value, hits: shown, problem: null };
}

/** Hits for the query and filters as they change. Old hits stay until new ones are there, so nothing jumps. */
export function useSearch(api: PopupApi, text: string, filters: SearchFilters): Search {
  const [found, setFound] = useState<Found | null>(null);
  const run = useMemo(
    () =>
      lastWins(
        (asked: Asked) => api.search(asked.query, asked.filters, asked.limit),
        (result, asked) => setFound(foundOf(result, asked)),
      ),
    [api],
  );
  const query = text.trim().slice(0, longestQuery);
  const again = useCallback(() => void run({ query, filters, limit: page }), [run, query, filters]);
  // At once: an ordinary effect waits for the frame that shows the key, and the answer would come a frame later.
  useLayoutEffect(again, [again]);
  const shown = found?.hits.length ?? 0;
  const more = useCallback(() => void run({ query, filters, limit: shown + page }), [run, query, filters, shown]);
  return { found, again, more };
}
