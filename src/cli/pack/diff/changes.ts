/** What happened to the entries of one list between two packs. */
export interface Changes<T> {
  added: T[];
  gone: T[];
  /** The same entry before and after, where anything in it differs. */
  kept: [T, T][];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Entries of one key by the order in which they stand. */
function byKey<T>(items: T[], keyOf: (item: T) => string): Map<string, T> {
  const keyed = new Map<string, T>();
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    keyed.set(`${key} ${count}`, item);
  }
  return keyed;
}

/** Compares two lists by a key; entries that are wholly the same are left out. */
export function changesIn<T>(before: T[], after: T[], keyOf: (item: T) => string): Changes<T> {
  const old = byKey(before, keyOf);
  const now = byKey(after, keyOf);
  const kept = [...now].flatMap(([key, item]): [T, T][] => {
    const known = old.get(key);
    return known !== undefined && !same(known, item) ? [[known, item]] : [];
  });
  return {
    added: [...now].filter(([key]) => !old.has(key)).map(([, item]) => item),
    gone: [...old].filter(([key]) => !now.has(key)).map(([, item]) => item),
    kept,
  };
}

const longest = 90;

/** A value in a line of text. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return "none";
  const text = typeof value === "string" ? `“${value}”` : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** "short “a” is now “b”" for each named field that differs. */
export const fieldChanges = <T extends object>(before: T, after: T, fields: (keyof T & string)[]): string[] =>
  fields
    .filter((field) => !same(before[field], after[field]))
    .map((field) => `${field} ${shown(before[field])} is now ${shown(after[field])}`);
