import { render } from "preact";
import { I18nContext } from "../ui/i18n/context";
import "./options.css";
import { optionsApi } from "./api";
import { createOptionsI18n } from "./i18n";
import { Options } from "./parts/Options";

render(
  <I18nContext.Provider value={createOptionsI18n("en")}>
    <Options api={optionsApi} />
  </I18nContext.Provider>,
  document.body,
);
