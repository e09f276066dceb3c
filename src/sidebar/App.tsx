import type { JSX } from "preact";
import { I18nContext } from "../ui/i18n/context";
import type { I18n } from "../ui/i18n/i18n";
import type { PanelActs } from "./acts";
import { PanelContext } from "./panel-context";
import type { PanelState } from "./panel-state";
import { hasTab, viewOf } from "./panel-view";
import { PanelBox } from "./parts/PanelBox";
import { Tab } from "./parts/Tab";

interface AppProps {
  state: PanelState;
  acts: PanelActs;
  i18n: I18n;
}

/** The sidebar for one state: the tab or the panel inside one landmark, and the live region. */
export function App({ state, acts, i18n }: AppProps): JSX.Element {
  const { settings, open } = state;
  const theme = settings.theme === "system" ? undefined : settings.theme;
  return (
    <I18nContext.Provider value={i18n}>
      <PanelContext.Provider value={{ state, view: viewOf(state), acts }}>
        <div class="ss" dir={i18n.dir} lang={i18n.locale} data-theme={theme} data-side={settings.side}>
          {(open || hasTab(state)) && <aside aria-label={i18n.t("panel.label")}>{open ? <PanelBox /> : <Tab />}</aside>}
          <div class="ss-hidden" role="status">
            {state.say}
          </div>
        </div>
      </PanelContext.Provider>
    </I18nContext.Provider>
  );
}
