import type { Settings } from "../../core/settings";
import { fields } from "../../platform/settings-fields";
import { readSite } from "../sites/read-site";

/** What each setting must be, in words for the list of faults; the type holds the list complete. */
const expected: Record<keyof Settings, string> = {
  outletsOff: "a list of outlet ids, each once",
  sites: 'a behaviour ("open", "tab" or "off") for each site',
  behaviour: '"open", "tab" or "off"',
  addedSites: "a list of host names, each once",
  mutes: "a list of muted matches with hash, position and since",
  side: '"left" or "right"',
  width: "a whole number from 280 to 640",
  theme: '"system", "light" or "dark"',
  order: '"page" or "weight"',
  highlights: "true or false",
};

const isSetting = (field: string): field is keyof Settings => Object.hasOwn(expected, field);

/** Reading for storage repairs what it can; in a file, a value that needs repair is a fault. */
const unchanged = (field: keyof Settings, value: unknown): boolean =>
  JSON.stringify(fields[field].read(value)) === JSON.stringify(value);

const isHosts = (value: unknown): boolean => Array.isArray(value) && value.every((host) => readSite(String(host)).ok);

/** What is wrong with one field of a settings file, as `settings.width: expected …`; empty where it is good. */
export function faultsOf(field: string, value: unknown): string[] {
  if (!isSetting(field)) return [`settings.${field}: no such setting`];
  const good = unchanged(field, value) && (field !== "addedSites" || isHosts(value));
  return good ? [] : [`settings.${field}: expected ${expected[field]}`];
}
