import { callBackground } from "../messages/call";
import { askAccess, dropAccess, hasAccess, listedHosts, onAccessChange } from "../platform/access";
import { extensionVersion, pageLink, shortcutKeys } from "../platform/pages";
import { onSettingsChange, readSettings, updateSetting, writeSettings } from "../platform/settings";
import type { OptionsApi } from "./options-api";

/** The options' way to the background, the settings and the browser. */
export const optionsApi: OptionsApi = {
  settings: async () => (await readSettings()).settings,
  save: writeSettings,
  update: updateSetting,
  onSettings: onSettingsChange,
  outlets: () => callBackground("outlets", {}),
  packs: () => callBackground("packs", {}),
  story: (story) => callBackground("story", { story }),
  importPack: (text) => callBackground("importPack", { text }),
  exportPack: (id) => callBackground("exportPack", { id }),
  removePack: (id) => callBackground("removePack", { id }),
  restoreBundled: () => callBackground("restoreBundled", {}),
  storage: () => callBackground("storage", {}),
  listedSites: listedHosts,
  hasAccess,
  askAccess,
  dropAccess,
  onAccess: onAccessChange,
  sitesChanged: () => callBackground("sitesChanged", {}),
  shortcuts: shortcutKeys,
  version: extensionVersion,
  overviewLink: () => pageLink("overview"),
  welcomeLink: () => pageLink("welcome"),
};
