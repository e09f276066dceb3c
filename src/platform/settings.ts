import type { Failure, Result } from "../core/result";
import type { Settings } from "../core/settings";
import { browser } from "./browser";
import { fieldNames, fields } from "./settings-fields";

/** Settings as far as they could be read. */
export interface SettingsRead {
  settings: Settings;
  /** Set where storage itself failed: the settings are the defaults, and must not be written back. */
  problem: Failure | null;
  /** Fields that held something unusable and stand at their default. */
  repaired: (keyof Settings)[];
}

const keyOf = (field: keyof Settings): string => `settings.${field}`;

const readField = <K extends keyof Settings>(field: K, value: unknown): Settings[K] | undefined =>
  fields[field].read(value);

const assign = <K extends keyof Settings>(target: Partial<Settings>, field: K, value: Settings[K]): void => {
  target[field] = value;
};

const fromStored = (stored: Record<string, unknown>): { settings: Settings; repaired: (keyof Settings)[] } => {
  const settings: Partial<Settings> = {};
  const repaired: (keyof Settings)[] = [];
  for (const field of fieldNames) {
    const value = stored[keyOf(field)];
    const good = value === undefined ? undefined : readField(field, value);
    if (value !== undefined && good === undefined) repaired.push(field);
    assign(settings, field, good ?? fields[field].fallback);
  }
  return { settings: settings as Settings, repaired };
};

const storageFailure = (what: string, error: unknown): Failure => ({
  ok: false,
  code: "storage",
  message: `Settings could not be ${what}: ${error instanceof Error ? error.message : String(error)}. Free some disk space or restart the browser.`,
});

/** Reads all settings, each field by itself: a bad field falls back alone. Never rejects, never writes. */
export const readSettings = async (): Promise<SettingsRead> => {
  try {
    const stored = await browser.storage.local.get(fieldNames.map(keyOf));
    return { ...fromStored(stored), problem: null };
  } catch (error) {
    return { ...fromStored({}), problem: storageFailure("read", error) };
  }
};

/** Keeps the given fields, each under its own key, so that the last write wins per field. */
export const writeSettings = async (change: Partial<Settings>): Promise<Result<null>> => {
  const checked: Record<string, unknown> = {};
  for (const field of fieldNames) {
    if (change[field] === undefined) continue;
    const good = readField(field, change[field]);
    if (good === undefined)
      return { ok: false, code: "bad-setting", message: `"${field}" cannot be set to that value.`, details: [field] };
    checked[keyOf(field)] = good;
  }
  try {
    await browser.storage.local.set(checked);
    return { ok: true, value: null };
  } catch (error) {
    return storageFailure("saved", error);
  }
};

let queue: Promise<unknown> = Promise.resolve();

/** Changes one field from what is stored now; changes wait for each other. Writes nothing where reading failed. */
export const updateSetting = <K extends keyof Settings>(
  field: K,
  change: (current: Settings[K]) => Settings[K],
): Promise<Result<null>> => {
  const next = queue.then(async (): Promise<Result<null>> => {
    const { settings, problem } = await readSettings();
    if (problem) return problem;
    return writeSettings({ [field]: change(settings[field]) } as Partial<Settings>);
  });
  queue = next;
  return next;
};

/** Calls back with the fields that changed, wherever they were changed. Returns a function that stops it. */
export const onSettingsChange = (listener: (change: Partial<Settings>) => void): (() => void) => {
  const onChanged = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string): void => {
    if (area !== "local") return;
    const changed: Partial<Settings> = {};
    for (const field of fieldNames) {
      const entry = changes[keyOf(field)];
      // Firefox also reports writes of an equal value.
      if (!entry || JSON.stringify(entry.oldValue) === JSON.stringify(entry.newValue)) continue;
      assign(changed, field, readField(field, entry.newValue) ?? fields[field].fallback);
    }
    if (Object.keys(changed).length > 0) listener(changed);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => {
    try {
      browser.storage.onChanged.removeListener(onChanged);
    } catch {
      // The extension is gone, and its listeners with it.
    }
  };
};

/**
 * Settings for answers that follow each other key by key: read once, and again after a change. What could not be read
 * is not kept.
 */
export const rememberedSettings = (): (() => Promise<Settings>) => {
  let known: Promise<SettingsRead> | null = null;
  const forget = (): void => {
    known = null;
  };
  onSettingsChange(forget);
  return async () => {
    known ??= readSettings();
    const { settings, problem } = await known;
    if (problem) forget();
    return settings;
  };
};
