import type { JSX } from "preact";
import type { StoryView } from "../../../core/views/types";
import { useOverviewI18n } from "../../i18n";
import type { Strip, StripArrow } from "../../model/strip";

/** From the edge of one circle to the edge of the other, bent so that it leaves its lane. */
function arrowPath({ from, to }: StripArrow): string {
  const startX = from.x + from.radius + 2;
  const endX = to.x - to.radius - 7;
  const middle = (startX + endX) / 2;
  return `M${startX} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${endX} ${to.y}`;
}

/** The timeline drawn; the list below it says the same in words. */
export function StripPicture({ view, strip }: { view: StoryView; strip: Strip }): JSX.Element {
  const { t, date } = useOverviewI18n();
  const nameOf = (outlet: string): string => view.texts.outlets[outlet]?.short ?? outlet;
  return (
    <figure class="strip">
      <svg
        viewBox={`0 0 ${strip.width} ${strip.height}`}
        role="img"
        aria-label={t("overview.timeline")}
        aria-describedby="strip-about"
      >
        <defs>
          <marker id="arrow" viewBox="0 0 8 8" refX="2" refY="4" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M1 1 6 4 1 7" class="strip-tip" />
          </marker>
        </defs>
        {strip.lanes.map(({ outlet, y }) => (
          <g key={outlet}>
            <line x1="108" x2={strip.width} y1={y} y2={y} class="strip-lane" />
            <text x="0" y={y + 4} class="strip-name">
              {nameOf(outlet)}
            </text>
          </g>
        ))}
        {strip.ticks.map(({ day, x }) => (
          <g key={day}>
            <line x1={x} x2={x} y1="4" y2={strip.height - 24} class="strip-tick" />
            <text x={x} y={strip.height - 6} class="strip-day">
              {date(day)}
            </text>
          </g>
        ))}
        {strip.arrows.map((arrow) => (
          <path
            key={`${arrow.from.article} ${arrow.to.article}`}
            d={arrowPath(arrow)}
            class="strip-arrow"
            marker-end="url(#arrow)"
          />
        ))}
        {strip.points.map((point) => (
          <circle key={point.article} cx={point.x} cy={point.y} r={point.radius} class="strip-point">
            <title>
              {t("overview.timeline.point", {
                outlet: nameOf(point.outlet),
                date: date(point.day),
                reports: t("overview.reports", { count: point.reports }),
              })}
            </title>
          </circle>
        ))}
      </svg>
      <figcaption id="strip-about" class="quiet">
        {t("overview.timeline.about")}
      </figcaption>
    </figure>
  );
}
