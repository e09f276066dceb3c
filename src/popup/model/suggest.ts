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

/** Levenshtein distance, or `bound` as soon as it cannot be below it. */
function editDistance(a: string, b: string, bound: number): number {
  if (Math.abs(a.length - b.length) >= bound) return bound;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) >= bound) return bound;
    row = next;
  }
  return row[b.length] ?? bound;
}
