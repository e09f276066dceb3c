import { failure, success } from "../../core/result";
import { buildSearch, searchClaims } from "../../core/search/search";
import { outletSummaries } from "../../core/views/outlet-summaries";
import { packSummary } from "../../core/views/pack-summary";
import { storyView } from "../../core/views/story-view";
import type { Sender } from "../../messages/listen";
import type { FromPages, Handlers } from "../../messages/protocol";
import { readSettings, rememberedSettings } from "../../platform/settings";
import { injectVisit } from "../inject";
import type { Library } from "../library";
import { registerScripts } from "../registered";
import { tabState } from "../tab-state";
import { SearchCache } from "./search-cache";

/** What our own pages may ask; refused to any other sender by the router. */
export const fromPages = (library: Library): Handlers<FromPages, Sender> => {
  const cache = new SearchCache(buildSearch);
  const settingsNow = rememberedSettings();
  return {
    tabState: ({ tabId }) => tabState(tabId),
    checkTab: ({ tabId }) => injectVisit(tabId),

    search: async ({ query, filters, limit = 30 }) => {
      const settings = await settingsNow();
      const index = cache.get(await library.index(), settings);
      return success(searchClaims(index, String(query).slice(0, 1000), filters ?? {}, limit));
    },

    story: async ({ story }) => {
      const { settings } = await readSettings();
      const view = storyView(await library.index(), story, settings);
      return view
        ? success(view)
        : failure(
            "unknown-story",
            `No story "${story}" is in the index. Import the pack that has it, or choose another story.`,
          );
    },

    packs: async () => success((await library.records()).map((record) => packSummary(record.pack, record.bundled))),
    outlets: async () => success(outletSummaries((await library.records()).map((record) => record.pack))),

    importPack: async ({ text }) => {
      const installed = await library.install(String(text));
      return installed.ok ? success(packSummary(installed.value.pack, false)) : installed;
    },

    exportPack: async ({ id }) => {
      const record = (await library.records()).find((each) => each.id === id);
      if (!record) return failure("unknown-pack", `No index "${id}" is installed. Reload the page to see which are.`);
      return success(`${JSON.stringify(record.pack, null, 1)}\n`);
    },

    removePack: ({ id }) => library.remove(id),

    restoreBundled: async () => {
      const restored = await library.restoreBundled();
      return restored.ok ? success(packSummary(restored.value.pack, true)) : restored;
    },

    storage: async () => success(await library.storage()),
    sitesChanged: () => registerScripts(),
  };
};
