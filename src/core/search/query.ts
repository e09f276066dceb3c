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

/** A query whose words must all be found; null where it has no word, as with nothing but signs or emoji. */
export function readQuery(text: string, combineWith: "AND" | "OR" = "AND"): Query | null {
  const chunks = text.slice(0, longest.characters).split(/\s+/).filter(Boolean);
  const queries = chunks.flatMap(chunkQuery).slice(0, longest.terms);
  return queries.length > 0 ? { combineWith, queries } : null;
}
