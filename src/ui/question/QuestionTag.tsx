import type { JSX } from "preact";
import type { CellStanding } from "../../core/views/types";
import { Shape, type ShapeName } from "../parts/Shape";
import { useCommonI18n } from "./texts";

/** Which shape and colours a standing of the overview takes from the stances. */
export const shapeOf: Record<CellStanding, Exclude<ShapeName, "missing">> = {
  conflict: "conflict",
  disputed: "disputed",
  differs: "differs",
  agrees: "agrees",
  only: "only-here",
  none: "only-here",
};

/** How the answers to a question stand to each other, by shape, word and colour. */
export function QuestionTag({ standing }: { standing: CellStanding }): JSX.Element {
  const { t } = useCommonI18n();
  return (
    <span class="ss-tag" data-standing={shapeOf[standing]}>
      <Shape name={shapeOf[standing]} />
      {t(`standing.${standing}`)}
    </span>
  );
}
