import type { JSX } from "preact";
import { useI18n } from "../i18n/context";
import { Shape, type ShapeName } from "./Shape";

type TagName = Exclude<ShapeName, "missing">;

/** A stance by shape, word and colour. */
export function StanceTag({ standing }: { standing: TagName }): JSX.Element {
  const { t } = useI18n();
  return (
    <span class="ss-tag" data-standing={standing}>
      <Shape name={standing} />
      {t(`stance.${standing}`)}
    </span>
  );
}
