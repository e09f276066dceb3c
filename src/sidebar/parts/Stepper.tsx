import type { JSX } from "preact";
import { useI18n } from "../../ui/i18n/context";
import { Icon } from "../../ui/parts/Icon";
import { usePanel } from "../panel-context";

/** The panel's foot: through the claims one by one, and back to where the reader was. */
export function Stepper(): JSX.Element {
  const { t } = useI18n();
  const { state, view, acts } = usePanel();
  const at = view.shown.findIndex(({ id }) => id === state.active);
  const count = view.shown.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="stepper" role="group" aria-label={t("step.label")}>
      <button type="button" class="icon-button" aria-label={t("step.previous")} onClick={() => acts.step(-1)}>
        <Icon name="up" />
      </button>
      <button type="button" class="icon-button" aria-label={t("step.next")} onClick={() => acts.step(1)}>
        <Icon name="down" />
      </button>
      <span class="stepper-at">{at < 0 ? t("step.none", { count }) : t("step.at", { at: at + 1, count })}</span>
      {state.away && (
        <button type="button" class="ss-link stepper-back" onClick={acts.back}>
          <Icon name="back" />
          {t("step.back")}
        </button>
      )}
    </div>
  );
}
