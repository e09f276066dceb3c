import type { Settings, SiteBehaviour } from "../core/settings";

/** A host and the domains above it. Each has a dot in it, as nothing has that every object inherits. */
const namesOf = (host: string): string[] =>
  host
    .toLowerCase()
    .split(".")
    .map((_, at, parts) => parts.slice(at).join("."))
    .slice(0, -1);

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
  return namesOf(host).find((name) => keys.includes(name)) ?? host.toLowerCase().replace(/^www\./, "");
}
