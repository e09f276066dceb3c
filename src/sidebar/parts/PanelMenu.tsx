import type { JSX } from "preact";
import { useI18n } from "../../ui/i18n/context";
import { Icon } from "../../ui/parts/Icon";
import { behaviourOn } from "../../ui/site-choice";
import { usePanel } from "../panel-context";
import { WIDTH } from "../room";
import { Choice } from "./Choice";

/** What can be chosen without leaving the page: this site's behaviour, order, side and width. */
export function PanelMenu(): JSX.Element {
  const { t } = useI18n();
  const { state, acts } = usePanel();
  const { settings, site } = state;
  return (
    <div class="menu" id="ss-menu">
      <Choice
        legend={t("menu.site", { site })}
        value={behaviourOn(settings, site)}
        options={["open", "tab", "off"]}
        onChoose={acts.chooseSite}
      />
      <Choice
        legend={t("menu.order")}
        value={settings.order}
        options={["page", "weight"]}
        onChoose={acts.chooseOrder}
      />
      <div class="menu-place">
        <Choice legend={t("menu.side")} value={settings.side} options={["left", "right"]} onChoose={acts.chooseSide} />
        <fieldset class="choice">
          <legend>{t("menu.width")}</legend>
          <div class="choice-row">
            {([-1, 1] as const).map((way) => (
              <button
                key={way}
                type="button"
                class="ss-button"
                aria-label={t(way < 0 ? "menu.narrower" : "menu.wider")}
                aria-disabled={settings.width === (way < 0 ? WIDTH.min : WIDTH.max)}
                onClick={() => acts.chooseWidth(settings.width + way * WIDTH.step)}
              >
                <Icon name={way < 0 ? "less" : "more"} />
              </button>
            ))}
          </div>
        </fieldset>
      </div>
      <button type="button" class="ss-link" onClick={() => acts.openPage("options")}>
        {t("menu.options")}
        <Icon name="outside" />
      </button>
    </div>
  );
}
