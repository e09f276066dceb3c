import { render } from "preact";
import { createOverviewI18n } from "../../src/overview/i18n";
import { Overview } from "../../src/overview/parts/Overview";
import { I18nContext } from "../../src/ui/i18n/context";
import { fakeOverview } from "./fake-overview";
import "../../src/overview/overview.css";

const theme = new URLSearchParams(location.search).get("theme");
const api = fakeOverview({ theme: async () => (theme === "dark" ? "dark" : "light") });
render(
  <I18nContext.Provider value={createOverviewI18n("en")}>
    <Overview api={api} />
  </I18nContext.Provider>,
  document.body,
);
