import type { Settings, SiteBehaviour } from "../core/settings";

/** The reader's choice for a host: its own, that of a domain above it, or the general one. */
export const behaviourOn = (settings: Settings, host: string): SiteBehaviour => {
  for (let name = host.toLowerCase(); name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
    if (Object.hasOwn(settings.sites, name)) return settings.sites[name] ?? settings.behaviour;
  }
  return settings.behaviour;
};

/** Key under which a choice made on this page is kept. */
export const siteOf = (host: string): string => host.toLowerCase().replace(/^www\./, "");
