import { render } from "preact";
import { I18nContext } from "../ui/i18n/context";
import "./overview.css";
import { overviewApi } from "./api";
import { createOverviewI18n } from "./i18n";
import { Overview } from "./parts/Overview";

render(
  <I18nContext.Provider value={createOverviewI18n("en")}>
    <Overview api={overviewApi} />
  </I18nContext.Provider>,
  document.body,
);
