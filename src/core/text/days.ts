/** Days as numbers: whole days since 1970-01-01 (UTC). */
export type Day = number;

/** Day number of an ISO day; null for anything that is not a real date. */
export function dayOf(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const back = new Date(time);
  return back.getUTCDate() === Number(match[3]) && back.getUTCMonth() === Number(match[2]) - 1
    ? time / 86_400_000
    : null;
}

/** A page comes back to a few days again and again. */
const written = new Map<Day, string>();
const mostWritten = 1_000;

/** ISO day of a day number. */
export function isoOf(day: Day): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  if (written.size >= mostWritten) written.clear();
  const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
  written.set(day, iso);
  return iso;
}

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** ISO day or a range `from/to`, both inclusive. */
export const rangeOf = (from: Day, to: Day): string => (from === to ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`);
