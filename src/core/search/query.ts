import type { Query } from "minisearch";
import { termsOf } from "./terms";

/** A pasted page is no query; what stands at its start is. */
const longest = { characters: 200, terms: 12 };

const hyphen = /[-\u2010\u2011]/;

const termsIn = (text: string): string[] => termsOf(text).map(({ term }) => term);

/** One typed word: as it is, or where it has hyphens as one word or its parts. */
function chunkQuery(chunk: string): Query[] {
  const parts = termsIn(chunk);
  if (parts.length === 0) return [];
  const together: Query = { combineWith: "AND", queries: parts };
  if (!hyphen.test(chunk)) return [together];
  return [{ combineWith: "OR", queries: [together, ...termsIn(chunk.replaceAll(/[-\u2010\u2011]/g, ""))] }];
}

const chunksOf = (text: string): string[] => text.slice(0, longest.characters).split(/\s+/).filter(Boolean);

/** A query whose words must all be found; null where it has no word, as with nothing but signs or emoji. */
export function readQuery(text: string, combineWith: "AND" | "OR" = "AND"): Query | null {
  const queries = chunksOf(text).flatMap(chunkQuery).slice(0, longest.terms);
  return queries.length > 0 ? { combineWith, queries } : null;
}

/** A query with its unknown words replaced by what they stand for; null where that changes nothing. */
export function mendQuery(
  text: string,
  isKnown: (query: Query) => boolean,
  nearest: (word: string) => string | null,
): string | null {
  const chunks = chunksOf(text).slice(0, longest.terms);
  const mended = chunks.map((chunk) => {
    const [term, ...others] = termsOf(chunk);
    if (!term || others.length > 0 || isKnown(term.term)) return chunk;
    return nearest(term.word) ?? chunk;
  });
  return mended.some((chunk, at) => chunk !== chunks[at]) ? mended.join(" ") : null;
}
