import { originsById, voicesOf } from "../pack/lookup";
import { ownVoices, type Page } from "./page";
import type { OriginCount } from "./types";
import { namesOrigin, type Voice } from "./voices";

/**
 * The origins that can stand behind a report: the one it names; where it names none, the wires that its article
 * credits; without those the outlet's own account. A credit never leads further, to who told the wire.
 */
function candidatesOf(page: Page, { article, report }: Voice): string[] {
  if (namesOrigin(originsById(page.loaded.pack), report) || article.wires.length === 0) return [report.origin];
  return article.wires;
}

/** The candidate that explains most of the reports left; by id where several do. */
function mostCommon(open: string[][]): string {
  const counts = new Map<string, number>();
  for (const id of open.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return best?.[0] ?? "";
}

/**
 * The fewest origins that can stand behind all reports: an article that credits two wires adds none where one of them
 * is there already. Independence is shown, never assumed.
 */
export function fewestOrigins(candidates: string[][]): string[] {
  const certain = new Set(candidates.filter((ids) => ids.length === 1).flat());
  let open = candidates.filter((ids) => ids.length > 1 && !ids.some((id) => certain.has(id)));
  while (open.length > 0) {
    const next = mostCommon(open);
    certain.add(next);
    open = open.filter((ids) => !ids.includes(next));
  }
  return [...certain].sort();
}

/** Of one outlet: any one of its origins is enough. */
function originsOf(candidates: string[]): OriginCount {
  const ids = candidates.length === 1 ? candidates : fewestOrigins([candidates]);
  return { outlets: 1, independent: ids.length, ids };
}

const nobody: OriginCount = { outlets: 0, independent: 0, ids: [] };

/** Outlets and origins behind others' reports of one stance. */
export function countOrigins(page: Page, voices: readonly Voice[]): OriginCount {
  const [only] = voices;
  if (!only) return nobody;
  if (voices.length === 1) return originsOf(candidatesOf(page, only));
  const ids = fewestOrigins(voices.map((voice) => candidatesOf(page, voice)));
  return { outlets: new Set(voices.map(({ article }) => article.outlet)).size, independent: ids.length, ids };
}

/** Whether the page's outlet has a voice: it is in the index with an article, and switched on. */
const hasVoice = ({ outlet, loaded, off }: Page): boolean =>
  outlet !== null && voicesOf(loaded.pack).has(outlet.id) && !off.has(outlet.id);

/**
 * Outlets and origins behind a claim: those who agree, and the page with them. The origin of a page whose text the
 * index does not know is unknown: it stands alone as one, and adds none to those of others.
 */
export function countAgreeing(page: Page, position: string, agreeing: Voice[]): OriginCount {
  if (!hasVoice(page)) return countOrigins(page, agreeing);
  const { ids } = countOrigins(page, [...agreeing, ...ownVoices(page, position)]);
  const outlets = new Set(agreeing.map(({ article }) => article.outlet)).add(page.outlet?.id ?? "").size;
  return { outlets, independent: Math.max(1, ids.length), ids };
}
