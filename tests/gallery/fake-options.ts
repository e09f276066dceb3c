import { failure, success } from "../../src/core/result";
import { defaultSettings, type Settings } from "../../src/core/settings";
import type { OptionsApi } from "../../src/options/options-api";
import { bundledPack, outletSummaries } from "./fake-popup";
import { droneStory } from "./story-view";

const lived: Settings = {
  ...defaultSettings,
  outletsOff: ["newser"],
  addedSites: ["courier.example", "www.harbour.example"],
  sites: { "courier.example": "open" },
  mutes: [
    { hash: "0123456789abcdef", position: "visit/going", since: "2026-11-02" },
    { hash: "fedcba9876543210", position: "quantity/hundreds", since: "2026-11-03" },
  ],
};

/** Options that need no browser and keep what is changed; pass what a test is about. */
export function fakeOptions(change: Partial<OptionsApi> = {}, stored: Settings = { ...lived }): OptionsApi {
  const listeners = new Set<(change: Partial<Settings>) => void>();
  const save = async (next: Partial<Settings>) => {
    Object.assign(stored, next);
    for (const listener of listeners) listener(next);
    return success(null);
  };
  return {
    settings: async () => ({ ...stored }),
    save,
    update: (field, next) => save({ [field]: next(stored[field]) }),
    onSettings: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    outlets: async () => success(outletSummaries),
    packs: async () => success([bundledPack]),
    story: async () => success(droneStory),
    importPack: async () =>
      failure("bad-pack", "The index has 2 faults. Mend them and import it again.", [
        "stories.0.questions.3.id: expected text, found a number",
        "stories.0.articles.1.url: expected an address that begins with https://",
      ]),
    exportPack: async () => success('{ "schema": 1 }\n'),
    removePack: async () => success(null),
    restoreBundled: async () => success(bundledPack),
    storage: async () => success({ mode: "saved", note: null }),
    listedSites: () => ["dailymail.example", "foxnews.example", "guardian.example", "newser.example", "nypost.example"],
    hasAccess: async (host) => host !== "www.harbour.example",
    askAccess: async () => true,
    dropAccess: async () => undefined,
    onAccess: () => () => undefined,
    sitesChanged: async () => success(null),
    shortcuts: async () => [
      { name: "toggle-panel", keys: "Alt+Shift+S" },
      { name: "open-claim", keys: "" },
    ],
    version: () => "0.1.0",
    overviewLink: () => "overview.html",
    welcomeLink: () => "welcome.html",
    ...change,
  };
}
