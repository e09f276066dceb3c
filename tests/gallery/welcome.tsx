import { render } from "preact";
import { I18nContext } from "../../src/ui/i18n/context";
import { createWelcomeI18n } from "../../src/welcome/i18n";
import { Welcome } from "../../src/welcome/parts/Welcome";
import { fakeWelcome } from "./fake-welcome";
import "../../src/welcome/welcome.css";

const theme = new URLSearchParams(location.search).get("theme");
const api = fakeWelcome({ theme: async () => (theme === "dark" ? "dark" : "light") });
render(
  <I18nContext.Provider value={createWelcomeI18n("en")}>
    <Welcome api={api} />
  </I18nContext.Provider>,
  document.body,
);
