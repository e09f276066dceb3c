import { defaultSettings, type Settings } from "../../../src/core/settings";
import { readSettingsFile, writeSettingsFile } from "../../../src/options/settings-file/settings-file";

const file = (settings: Record<string, unknown>) =>
  JSON.stringify({ format: "second-source-settings", version: 1, settings });

const chosen: Settings = {
  ...defaultSettings,
  outletsOff: ["newser"],
  sites: { "news.example": "off" },
  addedSites: ["www.news.example"],
  mutes: [{ hash: "0123456789abcdef", position: "visit/going", since: "2026-11-01" }],
  width: 420,
  theme: "dark",
};

test("what is exported comes back as it was", () => {
  expect(readSettingsFile(writeSettingsFile(chosen))).toEqual({ ok: true, value: chosen });
});

test("a file with some of the settings changes these alone", () => {
  expect(readSettingsFile(file({ theme: "light" }))).toEqual({ ok: true, value: { theme: "light" } });
});

const refused: [string, string, string][] = [
  ["an empty text", "", "notJson"],
  ["a truncated file", writeSettingsFile(chosen).slice(0, 200), "notJson"],
  ["a claim index", '{"schema":1,"id":"pack"}', "otherFile"],
  ["a list", "[]", "otherFile"],
  ["a later version", '{"format":"second-source-settings","version":2,"settings":{}}', "otherVersion"],
  ["a file of many megabytes", " ".repeat(2_000_001), "tooLarge"],
];

test.each(refused)("%s is refused with a reason of its own", (_name, text, code) => {
  const result = readSettingsFile(text);
  expect(!result.ok && result.code).toBe(code);
});

test("every fault is named by its field, and one fault refuses the whole file", () => {
  const result = readSettingsFile(
    file({
      theme: "blue",
      width: 4000,
      sites: { "news.example": "loud" },
      addedSites: ["*"],
      mutes: [{ hash: 1 }],
      highlights: "yes",
      surprise: true,
      side: "left",
    }),
  );
  expect(!result.ok && result.details?.map((line) => line.split(":")[0])).toEqual([
    "settings.theme",
    "settings.width",
    "settings.sites",
    "settings.addedSites",
    "settings.mutes",
    "settings.highlights",
    "settings.surprise",
  ]);
});

test("a key named __proto__ is a fault and reaches no prototype", () => {
  const text = '{"format":"second-source-settings","version":1,"settings":{"__proto__":{"polluted":true}}}';
  expect(readSettingsFile(text).ok).toBe(false);
  expect("polluted" in {}).toBe(false);
});
