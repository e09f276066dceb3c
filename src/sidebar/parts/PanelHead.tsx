import type { JSX } from "preact";
import { useI18n } from "../../ui/i18n/context";
import { Icon } from "../../ui/parts/Icon";
import { usePanel } from "../panel-context";

/** The panel's first line: whose it is, its options, and the way out. */
export function PanelHead(): JSX.Element {
  const { t } = useI18n();
  const { state, acts } = usePanel();
  return (
    <div class="head">
      <Icon name="brand" />
      <span class="head-name">{t("brand")}</span>
      <button
        type="button"
        class="icon-button"
        aria-expanded={state.menu}
        aria-controls={state.menu ? "ss-menu" : undefined}
        aria-label={t("panel.menu")}
        onClick={acts.toggleMenu}
      >
        <Icon name="menu" />
      </button>
      <button type="button" class="icon-button" aria-label={t("panel.close")} onClick={acts.close}>
        <Icon name="close" />
      </button>
    </div>
  );
}
