import type { Settings } from "./settings";

/** A choice for a site holds for what lies below it, too. */
const covers = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);

/**
 * The choices for single sites once a host is switched on again: whatever kept it off is forgotten. Where all sites
 * are off, forgetting is not enough, and the host gets the quietest choice that is on.
 */
export function sitesWithout({ sites, behaviour }: Settings, host: string): Settings["sites"] {
  const left = Object.entries(sites).filter(([site, choice]) => choice !== "off" || !covers(site, host));
  const isOn = behaviour !== "off" || left.some(([site]) => covers(site, host));
  return { ...Object.fromEntries(left), ...(isOn ? {} : { [host.replace(/^www\./, "")]: "tab" as const }) };
}
