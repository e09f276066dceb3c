import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";

/** The panel's width, 280 to 640 px; kept when the slider is let go. */
export function WidthChoice(): JSX.Element {
  const { t } = useOptionsI18n();
  const { settings, change } = useOptions();
  const [held, setHeld] = useState<number | null>(null);
  const width = held ?? settings.width;
  const text = t("options.width.px", { count: width });
  return (
    <div class="width-choice">
      <label for="panel-width">{t("options.width")}</label>
      <div class="buttons">
        <input
          id="panel-width"
          type="range"
          min="280"
          max="640"
          step="8"
          value={width}
          aria-valuetext={text}
          onInput={({ currentTarget }) => setHeld(Number(currentTarget.value))}
          onChange={({ currentTarget }) => {
            const next = Number(currentTarget.value);
            void change("width", () => next).then(() => setHeld(null));
          }}
        />
        <span class="quiet">{text}</span>
      </div>
    </div>
  );
}
