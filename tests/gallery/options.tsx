import { render } from "preact";
import { createOptionsI18n } from "../../src/options/i18n";
import { Options } from "../../src/options/parts/Options";
import { I18nContext } from "../../src/ui/i18n/context";
import { fakeOptions } from "./fake-options";
import "../../src/options/options.css";

const theme = new URLSearchParams(location.search).get("theme");
const api = fakeOptions();
void api.save({ theme: theme === "dark" ? "dark" : "light" });
if (location.hash === "#chosen")
  void api.update("sites", (sites) => ({ ...sites, "edition.news.example": "off", "blog.example": "open" }));
render(
  <I18nContext.Provider value={createOptionsI18n("en")}>
    <Options api={api} />
  </I18nContext.Provider>,
  document.body,
);
