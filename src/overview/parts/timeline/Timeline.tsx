import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { StoryView } from "../../../core/views/types";
import { useOverviewI18n } from "../../i18n";
import { timelineStrip } from "../../model/strip";
import { timelineDays } from "../../model/timeline";
import { DayEntry } from "./DayEntry";
import { StripPicture } from "./StripPicture";

interface TimelineProps {
  view: StoryView;
  linkTo: (question: string) => string;
}

const dayMs = 86_400_000;
const silentDays = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs) - 1;

/** What was reported when: a picture, and the same as a list with every article and development. */
export function Timeline({ view, linkTo }: TimelineProps): JSX.Element {
  const { t } = useOverviewI18n();
  const days = useMemo(() => timelineDays(view), [view]);
  const strip = useMemo(() => timelineStrip(days, view.outlets), [days, view]);
  return (
    <section id="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t("overview.timeline")}</h2>
      {days.length > 1 && <StripPicture view={view} strip={strip} />}
      <ol class="days">
        {days.map((day, index) => {
          const before = days[index - 1];
          const gap = before ? silentDays(before.day, day.day) : 0;
          return (
            <li key={day.day}>
              {gap > 0 && <p class="gap">{t("overview.timeline.gap", { count: gap })}</p>}
              <DayEntry view={view} day={day} linkTo={linkTo} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
