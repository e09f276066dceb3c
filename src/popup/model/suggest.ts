import { editDistance } from "../../core/text/edit-distance";

/** Longest query that a spelling is proposed for; beyond it is pasted text. */
const longest = 120;

/** Words worth proposing, from names and questions; each once, as written there. */
export function vocabularyOf(texts: Iterable<string>): string[] {
  const words = new Map<string, string>();
  for (const text of texts) {
    for (const word of text.match(/\p{L}[\p{L}\p{M}’'-]{3,}/gu) ?? [])
      if (!words.has(plain(word))) words.set(plain(word), word);
  }
  return [...words.values()];
}

/**
 * A query with its unknown words replaced by the nearest known ones, for a search that found nothing; null where
 * no word has a near neighbour or nothing would change.
 */
export function suggest(query: string, vocabulary: string[]): string | null {
  const text = query.trim();
  if (text === "" || text.length > longest) return null;
  let changed = false;
  const words = text.split(/\s+/).map((word) => {
    const near = nearest(word, vocabulary);
    if (near === null || plain(near) === plain(word)) return word;
    changed = true;
    return near;
  });
  return changed ? words.join(" ") : null;
}

function nearest(word: string, vocabulary: string[]): string | null {
  const target = plain(word);
  if (target.length < 4) return null;
  // About one letter in three may be wrong: spellings of transliterated names differ that much.
  const limit = Math.min(4, Math.floor(target.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of vocabulary) {
    const distance = editDistance(target, plain(candidate), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

const plain = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
