import { callBackground } from "../messages/call";
import { openOptionsPage } from "../platform/pages";
import { onSettingsChange, readSettings } from "../platform/settings";
import type { OverviewApi } from "./overview-api";

/** The overview's way to the background and the settings. */
export const overviewApi: OverviewApi = {
  theme: async () => (await readSettings()).settings.theme,
  packs: () => callBackground("packs", {}),
  story: (story) => callBackground("story", { story }),
  onChange: (listener) => {
    const stop = onSettingsChange((change) => (change.outletsOff || change.theme) && listener());
    // Packs are imported and removed in the options: whoever comes back from there finds them.
    addEventListener("focus", listener);
    return () => {
      stop();
      removeEventListener("focus", listener);
    };
  },
  openOptions: openOptionsPage,
};
