import { render } from "preact";
import { I18nContext } from "../ui/i18n/context";
import "./popup.css";
import { popupApi } from "./api";
import { createPopupI18n } from "./i18n";
import { Popup } from "./parts/Popup";

render(
  <I18nContext.Provider value={createPopupI18n("en")}>
    <Popup api={popupApi} />
  </I18nContext.Provider>,
  document.body,
);
