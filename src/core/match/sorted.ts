/** From here on the library's sort is quicker; below, it costs more than all that is sorted. */
const long = 24;

/** Sorts by a number in place; equal ones stay in their order. */
export function sortBy<T>(list: T[], key: (item: T) => number): T[] {
  if (list.length > long) return list.sort((a, b) => key(a) - key(b));
  for (let i = 1; i < list.length; i++) {
    const item = list[i] as T;
    const rank = key(item);
    let at = i;
    for (; at > 0 && key(list[at - 1] as T) > rank; at--) list[at] = list[at - 1] as T;
    list[at] = item;
  }
  return list;
}

/** The item that ranks highest, the first of equal ones; null where there is none. */
export function highest<T>(list: T[], rank: (item: T) => number): T | null {
  let best: T | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of list) {
    const own = rank(item);
    if (own <= most) continue;
    best = item;
    most = own;
  }
  return best;
}
