import type { JSX } from "preact";
import { Shape } from "../../ui/parts/Shape";
import { useOverviewI18n } from "../i18n";

const marks = [
  ["conflict", "conflict"],
  ["disputed", "disputed"],
  ["differs", "differs"],
  ["agrees", "agrees"],
  ["only", "only-here"],
  ["later", "later"],
] as const;

/** What the marks mean; folded away until asked for, and always printed. */
export function Legend(): JSX.Element {
  const { t } = useOverviewI18n();
  return (
    <ul class="legend" aria-label={t("overview.legend")}>
      {marks.map(([word, shape]) => (
        <li key={word} data-standing={shape}>
          <Shape name={shape} />
          <span>
            <b>{t(`standing.${word}`)}</b> {t(`overview.legend.${word}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
