import { success } from "../core/result";
import { callBackground, callTab } from "../messages/call";
import { activeTab, openOptionsPage, pageLink, pagesStayClosed } from "../platform/pages";
import { readSettings } from "../platform/settings";
import type { PopupApi } from "./popup-api";
import { switchOn } from "./switch-on";

/** The popup's way to the background, the tab and the browser. */
export const popupApi: PopupApi = {
  theme: async () => (await readSettings()).settings.theme,
  tab: activeTab,
  tabState: (tabId) => callBackground("tabState", { tabId }),
  checkTab: (tabId) => callBackground("checkTab", { tabId }),
  switchOn,
  showPanel: (tabId) => callTab(tabId, "togglePanel", {}),
  search: (query, filters, limit) => callBackground("search", { query, filters, limit }),
  story: (story) => callBackground("story", { story }),
  packs: () => callBackground("packs", {}),
  outlets: async () => {
    const [all, { settings }] = await Promise.all([callBackground("outlets", {}), readSettings()]);
    return all.ok ? success(all.value.filter(({ id }) => !settings.outletsOff.includes(id))) : all;
  },
  openOptions: () => {
    openOptionsPage();
    close();
  },
  close: () => close(),
  overviewStaysClosed: pagesStayClosed,
  overviewLink: (story, question) => pageLink("overview", story ? `${story}.${question ?? ""}` : ""),
};
