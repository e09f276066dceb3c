import type { Mute, Settings, SiteBehaviour } from "../core/settings";

/** What a stored value must be; anything else counts as not stored. */
interface Field<T> {
  fallback: T;
  read(value: unknown): T | undefined;
}

const oneOf =
  <T extends string>(...allowed: T[]) =>
  (value: unknown): T | undefined =>
    allowed.find((option) => option === value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === "string" && value.length > 0 && value.length < 254;

const texts = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? [...new Set(value.filter(isText))] : undefined;

const behaviour = oneOf<SiteBehaviour>("open", "tab", "off");

const sites = (value: unknown): Record<string, SiteBehaviour> | undefined => {
  if (!isRecord(value)) return undefined;
  const good = Object.entries(value).filter(([host, choice]) => isText(host) && behaviour(choice));
  return Object.fromEntries(good) as Record<string, SiteBehaviour>;
};

const isMute = (value: unknown): value is Mute =>
  isRecord(value) && [value.hash, value.position, value.since].every(isText);

const mutes = (value: unknown): Mute[] | undefined => (Array.isArray(value) ? value.filter(isMute) : undefined);

const width = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) ? Math.min(640, Math.max(280, Math.round(value))) : undefined;

/** Every setting with its default and its check; the defaults are those of `core/settings`, held by a test. */
export const fields: { [K in keyof Settings]: Field<Settings[K]> } = {
  outletsOff: { fallback: [], read: texts },
  sites: { fallback: {}, read: sites },
  behaviour: { fallback: "tab", read: behaviour },
  addedSites: { fallback: [], read: texts },
  mutes: { fallback: [], read: mutes },
  side: { fallback: "right", read: oneOf("left", "right") },
  width: { fallback: 376, read: width },
  theme: { fallback: "system", read: oneOf("system", "light", "dark") },
  order: { fallback: "weight", read: oneOf("page", "weight") },
  highlights: { fallback: true, read: (value) => (typeof value === "boolean" ? value : undefined) },
};

export const fieldNames = Object.keys(fields) as (keyof Settings)[];
