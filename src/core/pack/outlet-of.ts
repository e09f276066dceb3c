import { remember } from "../memo";
import type { Outlet, PackFacts } from "./types";

/** A backslash ends the host, as in browsers: `https://evil.example\@nypost.com` is evil.example. */
const address = /^https?:\/\/(?:[^/?#\\@]*@)*([^/?#\\@:]+)(?::\d*)?(?:[/?#\\]|$)/i;

/** Host of a web address in lower case, without port, user name and closing dot; null where there is none. */
export function hostOf(url: string | null): string | null {
  const host = url === null ? undefined : address.exec(url.trim())?.[1];
  return host ? host.toLowerCase().replace(/\.$/, "") : null;
}

const byDomain: (pack: PackFacts) => Map<string, Outlet> = remember(
  (pack) => new Map(pack.outlets.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet]))),
);

/** The outlet that a pack lists for the host or for a domain above it; never by a part of a name. */
export function outletInPack(pack: PackFacts, url: string | null): Outlet | null {
  const domains = byDomain(pack);
  let host = hostOf(url) ?? "";
  while (host.includes(".")) {
    const outlet = domains.get(host);
    if (outlet) return outlet;
    host = host.slice(host.indexOf(".") + 1);
  }
  return null;
}

/** The outlet of an address by the first pack that knows it, null where none does. */
export function outletOf(index: { packs: PackFacts[] }, url: string | null): Outlet | null {
  for (const pack of index.packs) {
    const outlet = outletInPack(pack, url);
    if (outlet) return outlet;
  }
  return null;
}
