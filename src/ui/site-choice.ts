import type { Settings, SiteBehaviour } from "../core/settings";

/** A host and the domains above it. Each has a dot in it, as nothing has that every object inherits. */
const namesOf = (host: string): string[] =>
  host
    .toLowerCase()
    .split(".")
    .map((_, at, parts) => parts.slice(at).join("."))
    .slice(0, -1);

/** What a choice is kept under that nothing else names. */
const bare = (host: string): string => host.toLowerCase().replace(/^www\./, "");

/** The reader's choice for a host: its own, that of a domain above it, or the general one. */
export const behaviourOn = ({ sites, behaviour }: Settings, host: string): SiteBehaviour =>
  namesOf(host)
    .map((name) => sites[name])
    .find(Boolean) ?? behaviour;

/**
 * Key under which a choice on a host is kept: what an earlier one is kept under, or else the listed or added site that
 * the host belongs to, where the options show it.
 */
export function siteOf({ sites, addedSites }: Settings, host: string, listed: string[]): string {
  const keys = [...Object.keys(sites), ...addedSites, ...listed];
  return namesOf(host).find((name) => keys.includes(name)) ?? bare(host);
}

/**
 * The choices for single sites once a host is switched on again: whatever kept it off is forgotten. Where all sites
 * are off, forgetting is not enough, and the host gets the quietest choice that is on.
 */
export function sitesWithout({ sites, behaviour }: Settings, host: string): Settings["sites"] {
  const names = namesOf(host);
  const left = Object.entries(sites).filter(([site, choice]) => choice !== "off" || !names.includes(site));
  const isOn = behaviour !== "off" || left.some(([site]) => names.includes(site));
  return { ...Object.fromEntries(left), ...(isOn ? {} : { [bare(host)]: "tab" as const }) };
}
