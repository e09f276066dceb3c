import { render } from "preact";
import { I18nContext } from "../ui/i18n/context";
import "./welcome.css";
import { welcomeApi } from "./api";
import { createWelcomeI18n } from "./i18n";
import { Welcome } from "./parts/Welcome";

render(
  <I18nContext.Provider value={createWelcomeI18n("en")}>
    <Welcome api={welcomeApi} />
  </I18nContext.Provider>,
  document.body,
);
