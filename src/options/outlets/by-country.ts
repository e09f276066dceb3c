import type { OutletSummary } from "../../core/views/types";

export interface CountryGroup {
  country: string;
  outlets: OutletSummary[];
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Outlets whose name or domain holds the query, by country; the country with most reports first. */
export function byCountry(outlets: OutletSummary[], query: string): CountryGroup[] {
  const wanted = plain(query.trim());
  const groups = new Map<string, OutletSummary[]>();
  for (const outlet of outlets) {
    if (![outlet.name, ...outlet.domains].some((text) => plain(text).includes(wanted))) continue;
    groups.set(outlet.country, [...(groups.get(outlet.country) ?? []), outlet]);
  }
  const reports = ({ outlets: members }: CountryGroup): number => members.reduce((sum, one) => sum + one.reports, 0);
  return [...groups]
    .map(([country, members]) => ({ country, outlets: members }))
    .sort((a, b) => reports(b) - reports(a) || a.country.localeCompare(b.country));
}

/** The outlets that are off once `ids` are switched on or off; sorted, each once. */
export const switchOutlets = (off: string[], ids: string[], on: boolean): string[] =>
  [...new Set(on ? off.filter((id) => !ids.includes(id)) : [...off, ...ids])].sort();
