import type { JSX, TargetedPointerEvent } from "preact";
import { useRef } from "preact/hooks";
import { useI18n } from "../../ui/i18n/context";
import { usePanel } from "../panel-context";
import { clampWidth, WIDTH } from "../room";

/** The panel's inner edge: dragged, or moved by arrow keys; the menu has buttons for the same. */
export function ResizeHandle(): JSX.Element {
  const { t } = useI18n();
  const { state, acts } = usePanel();
  const { side, width } = state.settings;
  const drag = useRef<{ x: number; from: number; to: number } | null>(null);
  const outward = side === "right" ? -1 : 1;

  const keys: Record<string, number> = {
    ArrowLeft: width - outward * WIDTH.step,
    ArrowRight: width + outward * WIDTH.step,
    Home: WIDTH.min,
    End: WIDTH.max,
  };

  const onMove = (event: TargetedPointerEvent<HTMLDivElement>): void => {
    if (!drag.current) return;
    drag.current.to = clampWidth(drag.current.from + outward * (event.clientX - drag.current.x));
    // Straight to the style: a redraw a frame would be work for nothing.
    event.currentTarget.parentElement?.style.setProperty("--panel-width", `${drag.current.to}px`);
  };
  const onEnd = (): void => {
    const to = drag.current?.to;
    drag.current = null;
    if (to !== undefined && to !== width) acts.chooseWidth(to);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a focusable separator is a widget; <hr> is not
    <div
      class="resize"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t("panel.resize")}
      aria-valuenow={width}
      aria-valuemin={WIDTH.min}
      aria-valuemax={WIDTH.max}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, from: width, to: width };
      }}
      onPointerMove={onMove}
      onPointerUp={onEnd}
      onPointerCancel={onEnd}
      onKeyDown={(event) => {
        const to = keys[event.key];
        if (to === undefined) return;
        event.preventDefault();
        acts.chooseWidth(to);
      }}
    />
  );
}
